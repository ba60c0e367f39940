//! NDJSON runner: one case a line on standard input, one decision a line on standard output.
//!
//! A bad line yields `{"error": {"code", "field", "message"}}` in its place and the run goes on; the
//! exit status is 1 at the end if any line failed. Memory does not grow with the number of lines. With
//! `--trace` each decision also tells how every rule stood to the facts.
//!
//! Lines are dealt to several threads in batches, in turn, and the answers are collected in the same turn: so they come
//! out in the order of the lines. A batch ends where no more input is at hand, so nobody waits for an answer.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::num::NonZero;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use kotowari::{Case, Error, Options, Rulebook, States};

/// Longest line that is read, in bytes. Longer ones are skipped to their end and reported.
const LONGEST: usize = 1 << 20;
/// A batch is full at so many bytes: a few dozen cases.
const BATCH: usize = 1 << 14;
/// An answer is some so many times as long as its case.
const ANSWER_TO_CASE: usize = 32;
/// Most threads that decide: each remembers what it has met, a few megabytes.
const MOST_THREADS: usize = 8;

/// Lines as they were read, each with its end.
type Lines = Vec<u8>;
/// The answers to a batch, each with its end.
type Answers = Vec<u8>;

fn main() -> io::Result<ExitCode> {
    let mut options = Options::default();
    for argument in std::env::args().skip(1) {
        if argument == "--trace" {
            options.trace = true;
        } else {
            eprintln!("unknown argument {argument}; known: --trace");
            return Ok(ExitCode::from(2));
        }
    }
    let rules = &kotowari_rulebook::rulebook();
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let failed = thread::scope(|scope| {
        let (mut dealt, mut answered, mut deciding) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..cores.min(MOST_THREADS) {
            let (to_decide, lines) = sync_channel::<Lines>(1);
            let (answers, to_write) = sync_channel::<Answers>(1);
            deciding.push(scope.spawn(move || decide_all(rules, options, &lines, &answers)));
            dealt.push(to_decide);
            answered.push(to_write);
        }
        let writing = scope.spawn(move || write_all(&answered));
        deal(dealt)?;
        let failed = deciding.into_iter().map(|thread| thread.join());
        let failed = failed.fold(false, |any, one| any | one.unwrap_or(true));
        writing.join().unwrap_or(Ok(())).map(|()| failed)
    })?;
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Reads all lines and deals them out in turn. Ends early where nobody takes them any more.
fn deal(dealt: Vec<SyncSender<Lines>>) -> io::Result<()> {
    let mut input = BufReader::with_capacity(1 << 16, io::stdin().lock());
    for to_decide in dealt.iter().cycle() {
        let mut lines = Lines::new();
        while read_line(&mut input, &mut lines)? {
            if input.buffer().is_empty() || lines.len() >= BATCH {
                break;
            }
        }
        if lines.is_empty() || to_decide.send(lines).is_err() {
            break;
        }
    }
    Ok(())
}

/// Reads one more line; `false` at the end. Of one that is too long no more than shows that.
fn read_line(input: &mut impl BufRead, lines: &mut Lines) -> io::Result<bool> {
    let most = LONGEST as u64 + 1;
    let read = input.take(most).read_until(b'\n', lines)?;
    if lines.last() != Some(&b'\n') && input.skip_until(b'\n')? > 0 {
        lines.push(b'\n');
    }
    Ok(read > 0)
}

/// Decides every case that comes; whether any line failed.
fn decide_all(
    rules: &Rulebook,
    options: Options,
    lines: &Receiver<Lines>,
    answers: &SyncSender<Answers>,
) -> bool {
    let states = States::default();
    let mut failed = false;
    for batch in lines {
        let mut written = Answers::with_capacity(batch.len() * ANSWER_TO_CASE);
        for line in batch.split_inclusive(|byte| *byte == b'\n') {
            let too_long = line.strip_suffix(b"\n").unwrap_or(line).len() > LONGEST;
            if !too_long && line.trim_ascii().is_empty() {
                continue;
            }
            let case = if too_long {
                Err(Error::unreadable("line longer than 1 MiB"))
            } else {
                parse(rules, line)
            };
            match case {
                Ok(case) => {
                    let decision = rules.decide_among(&case, options, &states);
                    failed |= serde_json::to_writer(&mut written, &decision).is_err();
                }
                Err(error) => {
                    failed = true;
                    written.extend(error.to_json(rules.sentences()).bytes());
                }
            }
            written.push(b'\n');
        }
        if answers.send(written).is_err() {
            break;
        }
    }
    failed
}

fn parse(rules: &Rulebook, line: &[u8]) -> Result<Case, Error> {
    let text = std::str::from_utf8(line).map_err(|error| Error::unreadable(&error.to_string()))?;
    rules.parse(text.trim())
}

/// Writes the answers in the turn in which the lines were dealt, until there are no more.
fn write_all(answered: &[Receiver<Answers>]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for to_write in answered.iter().cycle() {
        let Ok(answers) = to_write.recv() else {
            break;
        };
        output.write_all(&answers)?;
        output.flush()?;
    }
    Ok(())
}
