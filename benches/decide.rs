//! One decision natively: parse, decide with the whole explanation, write JSON. Run by `scripts/bench.sh`.
//!
//! Arguments: files of cases, one a line (`benches/cases.mjs`). Prints one JSON array, in nanoseconds: `p50` and
//! `p99` of a case decided by a rulebook that remembers what the cases before it met, `firstP50` and `firstP99` of one
//! decided where nothing was met yet, `answerP50` of the bare verdict, without reading and writing JSON.

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use kotowari::{Options, Rulebook, States};

/// Spent on one file; every case of it is decided at least twice.
const BUDGET: Duration = Duration::from_secs(2);

/// What each case took, in each part.
#[derive(Default)]
struct Samples {
    parse: Vec<u128>,
    decide: Vec<u128>,
    json: Vec<u128>,
    whole: Vec<u128>,
    first: Vec<u128>,
    answer: Vec<u128>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let files = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--")); // cargo adds --bench
    let rules = kotowari_rulebook::rulebook();
    let mut rows = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)?;
        let cases: Vec<&str> = text.lines().collect();
        let mut samples = Samples::default();
        let start = Instant::now();
        for round in 0_u32.. {
            if round >= 2 && start.elapsed() > BUDGET {
                break;
            }
            for case in &cases {
                samples.time(&rules, case)?;
                samples.time_first(&rules, case)?;
            }
        }
        let name = Path::new(&file).file_stem().ok_or("a file has a name")?;
        rows.push(format!(
            r#"{{"set":"{}","cases":{},"samples":{},"p50":{},"p99":{},"firstP50":{},"firstP99":{},"answerP50":{},"parse":{},"decide":{},"json":{}}}"#,
            name.display(),
            cases.len(),
            samples.whole.len(),
            percentile(&mut samples.whole, 50),
            percentile(&mut samples.whole, 99),
            percentile(&mut samples.first, 50),
            percentile(&mut samples.first, 99),
            percentile(&mut samples.answer, 50),
            percentile(&mut samples.parse, 50),
            percentile(&mut samples.decide, 50),
            percentile(&mut samples.json, 50),
        ));
    }
    println!("[{}]", rows.join(","));
    Ok(())
}

impl Samples {
    fn time(&mut self, rules: &Rulebook, line: &str) -> Result<(), kotowari::Error> {
        let begin = Instant::now();
        let case = rules.parse(black_box(line))?;
        let parsed = Instant::now();
        let decision = rules.decide(&case);
        let decided = Instant::now();
        black_box(decision.to_json());
        let end = Instant::now();
        self.parse.push((parsed - begin).as_nanos());
        self.decide.push((decided - parsed).as_nanos());
        self.json.push((end - decided).as_nanos());
        self.whole.push((end - begin).as_nanos());
        Ok(())
    }

    fn time_first(&mut self, rules: &Rulebook, line: &str) -> Result<(), kotowari::Error> {
        let states = States::default();
        let begin = Instant::now();
        let case = rules.parse(black_box(line))?;
        black_box(
            rules
                .decide_among(&case, Options::default(), &states)
                .to_json(),
        );
        let end = Instant::now();
        black_box(rules.verdict(&case));
        self.answer.push(end.elapsed().as_nanos());
        self.first.push((end - begin).as_nanos());
        Ok(())
    }
}

/// The smallest sample that so many percent do not exceed; 0 of none.
fn percentile(samples: &mut [u128], percent: usize) -> u128 {
    samples.sort_unstable();
    let rank = (samples.len() * percent).div_ceil(100).max(1);
    samples.get(rank - 1).copied().unwrap_or(0)
}
