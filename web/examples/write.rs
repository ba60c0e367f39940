//! Writes what stands beside the module, all of it from the rules and their words. Usage: write PACKAGE SITE
//!
//! Into the folder PACKAGE go `kotowari.rules`, the rows, the same in parts, `kotowari.base.rules`,
//! `kotowari.qoo10-jp.rules`, `kotowari.law-jp.rules` …, and the words of each language: all of them in
//! `kotowari.ja.texts`, and the same in the parts in which a page fetches them, `kotowari.ja.base.texts`,
//! `kotowari.ja.amazon.texts`, `kotowari.ja.amazon-letters.texts` …, in the languages in which only letters are written
//! their letters alone, `kotowari.de.ebay-letters.texts`; and the values that a case may have as types,
//! `vocabulary.d.ts`. Into SITE goes the same for the site's own scripts, with names, `vocabulary.js`, and what silence
//! does at each marketplace, `silence.json`.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

use kotowari::Verdict;
use kotowari::case::{KEYS, Kind};
use kotowari::fact::Fact;
use kotowari::rulebook::Rulebook;
use kotowari::text::{self, Language, LetterLanguage, Text, Words};
use kotowari::timeline::Zone;
use kotowari_rulebook::{CODE, EDITION, questions, rulebook, silence};
use kotowari_web::page;
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut folders = env::args_os().skip(1);
    let (Some(folder), Some(site)) = (folders.next(), folders.next()) else {
        return Err(io::Error::other("usage: write PACKAGE SITE"));
    };
    let (folder, site) = (Path::new(&folder), Path::new(&site));
    let rules = rulebook().written();
    let read = Rulebook::read(rules.clone(), EDITION, CODE, &[]);
    if read.map(|read| read.written()) != Ok(rules.clone()) {
        let fault = "the rules do not read back as they were written";
        return Err(io::Error::other(fault));
    }
    fs::write(folder.join("kotowari.rules"), &rules)?;
    let (base, parts) = rulebook().written_in_parts();
    for (name, part) in [("base", base)].into_iter().chain(parts) {
        fs::write(folder.join(format!("kotowari.{name}.rules")), part)?;
    }
    fs::write(folder.join("vocabulary.d.ts"), types())?;
    fs::write(site.join("vocabulary.js"), vocabulary())?;
    fs::write(site.join("silence.json"), silence())?;
    let words: Vec<Words> = kotowari_web::words().collect();
    let mut parts = BTreeMap::<_, Vec<Words>>::new();
    for one in &words {
        let part = kotowari_web::part_of(one.volume.name());
        parts.entry(part).or_default().push(*one);
    }
    for language in LetterLanguage::ALL {
        let write = |name: &str, words: &[Words]| {
            let file = folder.join(format!("kotowari.{name}"));
            fs::write(file, text::file(words, language))
        };
        write(&format!("{}.texts", language.code()), &words)?;
        let is_written = |words: &Words| words.volume.is_written_in(language);
        for (part, words) in parts
            .iter()
            .filter(|(_, words)| words.iter().any(is_written))
        {
            write(&kotowari_web::part(language, part), words)?;
        }
    }
    let sentences = words
        .iter()
        .map(|words| words.sentences.iter().map(|list| list.len()).max());
    println!(
        "{} bytes of rules, {} sentences in {} languages, letters in {}",
        rules.len(),
        sentences.flatten().sum::<usize>(),
        Language::ALL.len(),
        LetterLanguage::ALL.len()
    );
    Ok(())
}

/// What silence does at each marketplace, in each language.
fn silence() -> String {
    let rules = rulebook();
    let of = |language| silence::table(&rules, language);
    let tables = Language::ALL
        .iter()
        .map(|language| (language.code(), json!(of(*language))));
    let mut whole: serde_json::Map<String, Value> =
        tables.map(|(code, table)| (code.into(), table)).collect();
    whole.insert(
        "rulebook".into(),
        json!({ "version": EDITION.version, "asOf": EDITION.as_of }),
    );
    format!("{}\n", Value::Object(whole))
}

/// The keys whose values are chosen from a list, with these values.
fn choices() -> Vec<(&'static str, Vec<&'static str>)> {
    let traits = || Fact::traits().filter_map(Fact::goods_trait).collect();
    let values = |(key, kind): &(&'static str, Kind)| match kind {
        Kind::Choice(fact) => Some((*key, fact.values().to_vec())),
        Kind::Goods => Some((*key, traits())),
        _ => None,
    };
    KEYS.iter().filter_map(values).collect()
}

/// `vocabulary.d.ts`.
fn types() -> String {
    let mut file = String::from(
        "/** The values that are allowed under each key of a case. Written from the rules. */\nexport interface Choices {\n",
    );
    for (key, values) in choices() {
        let values: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
        file += &format!("  {key}: {};\n", values.join(" | "));
    }
    let verdicts: Vec<_> = Verdict::ALL
        .iter()
        .map(|verdict| format!("{:?}", verdict.name()))
        .collect();
    file += &format!("}}\n\nexport type Verdict = {};\n", verdicts.join(" | "));
    file
}

/// By marketplace: the moments of a parcel that the page's second tap offers there, each with its names and what it
/// says. Where another marketplace before has the same ones, the name of that.
fn moments(
    named: impl Fn(Text) -> [&'static str; Language::ALL.len()],
) -> Vec<(&'static str, Value)> {
    let mut written: Vec<(&str, Value)> = Vec::new();
    for place in questions::places() {
        let Some([tap, ..]) = place.taps else {
            continue;
        };
        let choices = tap.groups.iter().flat_map(|group| group.choices);
        let given = |choice: &questions::Choice| -> serde_json::Map<String, Value> {
            let gives = choice.gives.iter();
            gives
                .map(|given| (given.key.to_string(), json!(given.told())))
                .collect()
        };
        let list = json!(choices.map(|choice| json!({ "id": choice.id, "name": named(choice.name), "given": given(choice) })).collect::<Vec<_>>());
        let same = written.iter().find(|(_, other)| *other == list);
        let entry = same.map_or(list, |(id, _)| json!(id));
        written.push((place.id, entry));
    }
    written
}

/// `vocabulary.js`: marketplaces with their clock, currency and names (`asks`: whether the page has questions there),
/// the values of each key, the verdicts as the page calls them, the moments of its second tap. Names are in the order of
/// the languages.
fn vocabulary() -> String {
    let rules = rulebook().speaking(page::WORDS);
    let named = |text: Text| Language::ALL.map(|language| rules.say(text, language));
    let mut file = String::from(
        "// Written from the rules and their words by web/examples/write.rs. Change those, not this file.\n",
    );
    let mut export = |name: &str, entries: Vec<(&str, Value)>| {
        let entries = entries
            .iter()
            .map(|(key, value)| format!("  {key:?}: {value},\n"));
        file += &format!(
            "export const {name} = {{\n{}}};\n",
            entries.collect::<String>()
        );
    };
    let mut marketplaces = Vec::new();
    for place in rules.marketplaces() {
        let id = Fact::Marketplace.name_of(place.mask).unwrap_or_default();
        let zone = Zone::names().find(|name| Zone::parse(name) == Some(place.zone));
        let asked = questions::find(id);
        let name = named(asked.map_or(Text::NONE, |place| place.name));
        let asks = asked.is_some_and(|place| place.taps.is_some());
        let entry = json!({ "zone": zone, "currency": place.currency, "name": name, "asks": asks });
        marketplaces.push((id, entry));
    }
    export("MARKETPLACES", marketplaces);
    let values = choices()
        .into_iter()
        .map(|(key, values)| (key, json!(values)));
    export("CHOICES", values.collect());
    let verdicts = page::verdicts().map(|(verdict, name)| (verdict, json!(named(name))));
    export("VERDICTS", verdicts.collect());
    export("MOMENTS", moments(named));
    file
}
