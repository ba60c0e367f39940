//! The text to copy: in the buyer's language, of true facts only.
//!
//! A letter is chosen by the answer; each of its parts is said only when the facts given support
//! it. What nobody gave stays a blank that the seller has to fill in. A letter never shifts the
//! reason to the buyer, never promises a day nobody guarantees, never claims a dispatch that has
//! not happened.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::case::Case;
use crate::decision::{Message, Note, Translation, Verdict, Words};
use crate::fact::{Cond, Fact, Match, answer, channel, marketplace};
use crate::pack;
#[cfg(not(target_arch = "wasm32"))]
use crate::text::text;
use crate::text::{Language, Text};
use crate::timeline::When;

#[cfg(not(target_arch = "wasm32"))]
pub mod qoo10;

/// The letters of one marketplace, or of one family of them.
#[derive(Clone, Copy, Debug)]
pub struct Letters {
    /// The marketplaces they are for, as a mask of [`Fact::Marketplace`].
    pub marketplaces: u32,
    /// The letters; the first that holds is taken.
    pub letters: &'static [Letter],
    /// What none of them may ever do.
    pub never: &'static [(&'static str, Text)],
}

/// Every marketplace that has letters.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) static LETTERS: &[Letters] = &[Letters {
    marketplaces: marketplace::QOO10_JP,
    letters: qoo10::LETTERS,
    never: qoo10::NEVER,
}];

/// A letter for one outcome.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// Stable id.
    pub id: &'static str,
    /// When it is the one to send. The first letter that holds is taken.
    pub when: &'static [Cond],
    /// Subject line.
    pub subject: Text,
    /// Paragraphs.
    pub parts: &'static [Part],
}

/// A paragraph, said when its conditions hold. `{name}` stands for a [`Blank`].
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The point it makes.
    pub point: &'static str,
    /// When it is true.
    pub when: &'static [Cond],
    /// The words.
    pub says: Text,
}

/// Something a letter needs that only the seller knows.
#[derive(Clone, Copy, Debug)]
pub struct Blank {
    /// Its name in `{…}`.
    pub name: &'static str,
    /// The date of the case that fills it, if there is one.
    pub filled_by: Option<When>,
    /// What to write there, in the seller's language.
    pub says: Text,
}

#[cfg(not(target_arch = "wasm32"))]
const fn blank(name: &'static str, filled_by: Option<When>, says: Text) -> Blank {
    Blank {
        name,
        filled_by,
        says,
    }
}

/// Every blank.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) static BLANKS: &[Blank] = &[
    blank("buyer", None, text("購入者のお名前", "the buyer's name")),
    blank("shop", None, text("店舗名", "your shop's name")),
    blank(
        "packed",
        None,
        text("検品・梱包を終えた日時", "when it was picked or packed"),
    ),
    blank(
        "pickup",
        None,
        text(
            "本日、運送会社へ渡す時刻",
            "when the carrier takes it today",
        ),
    ),
    blank(
        "handed-over",
        Some(When::HandedOverAt),
        text("運送会社へ渡した日時", "when it was handed to the carrier"),
    ),
    blank("carrier", None, text("運送会社名", "the carrier")),
    blank("tracking", None, text("追跡番号", "the tracking number")),
    blank(
        "expected",
        Some(When::EstimatedDelivery),
        text("お届け予定日", "the expected delivery date"),
    ),
    blank(
        "delivered",
        Some(When::DeliveredAt),
        text("商品が届いた日", "the day of receipt"),
    ),
    blank("return-address", None, text("返送先", "the return address")),
    blank(
        "return-terms",
        None,
        text(
            "商品ページに示した返品条件(期限・送料・商品の状態)",
            "the return terms shown: period, postage, condition",
        ),
    ),
    blank(
        "stage",
        None,
        text("製作の段階(着手日・進み具合)", "the stage of the work"),
    ),
    blank(
        "ship-date",
        Some(When::ShipBy),
        text("発送予定日", "the ship date"),
    ),
    blank("cause", None, text("本当の原因", "the true cause")),
    blank(
        "measure",
        None,
        text("行った対応・再発防止", "what was done about it"),
    ),
    blank(
        "new-date",
        None,
        text(
            "確実に守れる新しい発送日",
            "a new ship date that is certain",
        ),
    ),
    blank(
        "last-scan",
        None,
        text("追跡の最新の記録", "the latest tracking entry"),
    ),
    blank(
        "reply-by",
        None,
        text("回答できる日", "when you will answer"),
    ),
    blank(
        "terms-place",
        None,
        text(
            "特約を表示した場所と文言",
            "where the terms were shown, and their words",
        ),
    ),
];

/// The letter for an answer; `None` while there is none to give or no letters exist for the
/// marketplace.
pub(crate) fn compose(case: &Case, verdict: Verdict, then: Option<Verdict>) -> Option<Message> {
    if verdict == Verdict::NeedFacts {
        return None;
    }
    let of_marketplace = pack::get()
        .letters
        .iter()
        .find(|letters| letters.marketplaces & case.marketplace.mask != 0)?;
    let mut facts = case.facts.clone();
    facts.set(Fact::Answer, verdict.mask());
    facts.set(Fact::AnswerThen, then.map_or(answer::NONE, Verdict::mask));
    let letter = of_marketplace
        .letters
        .iter()
        .find(|letter| facts.matches_all(letter.when) == Match::Holds)?;
    let parts: Vec<&Part> = letter
        .parts
        .iter()
        .filter(|part| facts.matches_all(part.when) == Match::Holds)
        .collect();
    let own = case.language;
    let (body, blanks) = write(case, &parts, case.buyer_language);
    let never = of_marketplace.never;
    Some(Message {
        id: letter.id,
        language: case.buyer_language.code(),
        subject: letter.subject.words(case.buyer_language),
        body,
        points: parts.iter().map(|part| part.point).collect(),
        never: never.iter().map(|(id, _)| *id).collect(),
        avoid: never
            .iter()
            .map(|(id, says)| Note {
                id,
                says: says.words(own),
            })
            .collect(),
        blanks: blanks.iter().map(|blank| blank.says.words(own)).collect(),
        limit: limit(case),
        in_seller_language: (own != case.buyer_language).then(|| Translation {
            language: own.code(),
            subject: letter.subject.words(own),
            body: write(case, &parts, own).0,
        }),
    })
}

/// The longest text that the marketplace's field takes; `None` where no source tells.
fn limit(case: &Case) -> Option<u32> {
    /// Most characters in the memo of a cancellation.
    const MEMO: u32 = 1000;
    /// Most characters in a reply to an inquiry.
    const REPLY: u32 = 4000;
    if case.marketplace.mask != marketplace::QOO10_JP {
        return None;
    }
    let by_button =
        case.facts.get(Fact::Channel) & !(channel::CANCEL_BUTTON | channel::SELLER) == 0;
    Some(if by_button { MEMO } else { REPLY })
}

/// The blank with this name.
fn blank_of(name: &str) -> Option<&'static Blank> {
    pack::get().blanks.iter().find(|blank| blank.name == name)
}

/// The mark of a blank.
fn mark(language: Language) -> &'static str {
    match language {
        Language::Ja => "〇〇",
        Language::En => "____",
    }
}

/// The body, and its blanks in order of appearance.
fn write(case: &Case, parts: &[&Part], language: Language) -> (String, Vec<&'static Blank>) {
    let mut body = String::new();
    let mut blanks = Vec::new();
    for part in parts {
        if !body.is_empty() {
            body.push_str("\n\n");
        }
        let mut rest = part.says.in_language(language);
        while let Some((before, after)) = rest.split_once('{') {
            body.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match filled(case, name, language) {
                Some(words) => body.push_str(&words),
                None => {
                    body.push_str(mark(language));
                    blanks.extend(blank_of(name));
                }
            }
            rest = after;
        }
        body.push_str(rest);
    }
    (body, blanks)
}

/// The words for a blank that the case fills.
fn filled(case: &Case, name: &str, language: Language) -> Option<Words> {
    use chrono::Datelike;

    let when = blank_of(name)?.filled_by?;
    let moment = case.timeline.get(when)?;
    let zone = case.timeline.zone;
    let day = moment.day(zone)?;
    let day_words = match language {
        Language::Ja => format!("{}月{}日", day.month(), day.day()),
        Language::En => day.to_string(),
    };
    if moment.earliest != moment.latest
        || matches!(
            when,
            When::ShipBy | When::EstimatedDelivery | When::DeliveredAt
        )
    {
        return Some(Words::Owned(day_words));
    }
    let plain = crate::timeline::plain(zone, moment.latest);
    let time = plain.get(11..).unwrap_or_default().to_string();
    Some(Words::Owned(match language {
        Language::Ja => format!("{day_words} {time}"),
        Language::En => format!("{day_words} {time} (JST)"),
    }))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn every_blank_in_a_letter_is_known() {
        for letter in qoo10::LETTERS {
            for part in letter.parts {
                for language in Language::ALL {
                    for piece in part.says.in_language(language).split('{').skip(1) {
                        let name = piece.split('}').next().unwrap_or_default();
                        assert!(
                            BLANKS.iter().any(|blank| blank.name == name),
                            "{}: {name}",
                            letter.id
                        );
                    }
                }
            }
        }
    }
}
