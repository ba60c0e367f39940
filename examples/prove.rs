//! Proves the rules of marketplaces: `cargo run --quiet --example prove -- qoo10-jp`; of all of them where none is named.
//!
//! Prints one certificate a marketplace, or the first gap or clash with the facts at which it lies. The exit status
//! is 1 where there is one.

use std::process::ExitCode;

use kotowari::fact::Fact;
use kotowari::proof::{Certificate, Flaw, certify};

fn main() -> ExitCode {
    let rules = kotowari_rulebook::rulebook();
    let mut named: Vec<String> = std::env::args().skip(1).collect();
    if named.is_empty() {
        named.extend(
            Fact::Marketplace
                .values()
                .iter()
                .map(|name| name.to_string()),
        );
    }
    let mut exit = ExitCode::SUCCESS;
    for name in named {
        match certify(&rules, &name) {
            Ok(certificate) => print(&certificate),
            Err(flaw) => {
                exit = ExitCode::FAILURE;
                match flaw {
                    Flaw::Gap(facts) => println!("{name}: GAP, no row prevails at\n  {facts}"),
                    Flaw::Clash(one, other, facts) => {
                        println!("{name}: CLASH, {one} and {other} both prevail at\n  {facts}");
                    }
                    Flaw::Unknown => println!("{name}: no such marketplace"),
                }
            }
        }
    }
    exit
}

fn print(proven: &Certificate) {
    println!(
        "{}: {} combinations of {} facts: {} possible, {} impossible, in {} boxes",
        proven.marketplace,
        proven.combinations,
        proven.facts.len(),
        proven.possible,
        proven.impossible,
        proven.leaves
    );
    let share = |part: &u128| *part as f64 * 100.0 / proven.possible as f64;
    for (verdict, count) in &proven.verdicts {
        println!("  {:6.2} %  {verdict}", share(count));
    }
    for (row, count) in &proven.rows {
        println!("  {:6.2} %  {row}", share(count));
    }
}
