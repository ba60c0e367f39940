//! NDJSON runner: one case a line on standard input, one decision a line on standard output.
//!
//! A bad line yields `{"error": {"code", "field", "message"}}` in its place and the run goes on; the
//! exit status is 1 at the end if any line failed. Memory does not grow with the number of lines. With
//! `--trace` each decision also tells how every rule stood to the facts.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

use kotowari::{Case, Error, Options, Rulebook};

/// Longest line that is read, in bytes. Longer ones are skipped to their end and reported.
const LONGEST: u64 = 1 << 20;

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
    let rules = kotowari_rulebook::rulebook();
    let mut input = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut failed = false;
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut input)
            .take(LONGEST + 1)
            .read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        let too_long = line.last() != Some(&b'\n') && read as u64 > LONGEST;
        if too_long {
            skip_line(&mut input)?;
        }
        if !too_long && line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = if too_long {
            Err(Error::unreadable("line longer than 1 MiB"))
        } else {
            parse(&rules, &line).map(|case| rules.decide_with(&case, options))
        };
        let json = match answer {
            Ok(decision) => decision.to_json(),
            Err(error) => {
                failed = true;
                error.to_json(rules.sentences())
            }
        };
        output.write_all(json.as_bytes())?;
        output.write_all(b"\n")?;
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()?;
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn parse(rules: &Rulebook, line: &[u8]) -> Result<Case, Error> {
    let text = std::str::from_utf8(line).map_err(|error| Error::unreadable(&error.to_string()))?;
    rules.parse(text.trim())
}

/// Discards what is left of a line, a buffer at a time.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}
