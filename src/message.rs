//! The text to copy: in the buyer's language, of true facts only.
//!
//! A letter is chosen by the answer; each of its parts is said only when the facts given support
//! it. What nobody gave stays a blank that the seller has to fill in. A letter never shifts the
//! reason to the buyer, never promises a day nobody guarantees, never claims a dispatch that has
//! not happened.

use alloc::string::String;
use alloc::vec::Vec;

use crate::case::Case;
use crate::decision::{Message, Note, Translation, Words};
use crate::fact::{Cond, Fact, Facts, Match};
use crate::pack;
#[cfg(not(target_arch = "wasm32"))]
use crate::text::text;
use crate::text::{Language, Text, joined};
use crate::timeline::{When, Zone};

#[cfg(not(target_arch = "wasm32"))]
pub mod amazon;
#[cfg(not(target_arch = "wasm32"))]
pub mod own_store;
#[cfg(not(target_arch = "wasm32"))]
pub mod qoo10;

/// What is sent to the buyers of some marketplaces.
#[derive(Clone, Copy, Debug)]
pub struct LetterBook {
    /// The marketplaces, as a mask of [`Fact::Marketplace`].
    pub marketplaces: u32,
    /// The letters. The first whose conditions hold is the one to send.
    pub letters: &'static [Letter],
    /// What a letter must never do there, by id.
    pub never: &'static [(&'static str, Text)],
    /// Longest texts that the field takes, in characters; none where no source tells.
    pub limits: &'static [Limit],
}

/// The longest text that a field takes. The first whose conditions hold is the one that counts.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// When the letter goes into that field.
    pub when: &'static [Cond],
    /// Most characters.
    pub most: u32,
}

/// Every marketplace's letters.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) static BOOKS: &[LetterBook] = &[qoo10::BOOK, amazon::BOOK, own_store::BOOK];

/// A letter for one outcome.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// Stable id.
    pub id: &'static str,
    /// When it is the one to send.
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

#[cfg(not(target_arch = "wasm32"))]
impl Part {
    /// Said in every case.
    const fn always(point: &'static str, says: Text) -> Part {
        Part::given(point, &[], says)
    }

    /// Said when these conditions hold.
    const fn given(point: &'static str, when: &'static [Cond], says: Text) -> Part {
        Part { point, when, says }
    }
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
    blank("order", None, text("注文番号", "the order number")),
    blank(
        "requested",
        Some(When::RequestedAt),
        text("お申し出のあった日", "the day of the buyer's message"),
    ),
    blank(
        "returned",
        Some(When::ReturnReceivedAt),
        text("返品を受け取った日", "the day the return reached you"),
    ),
    blank(
        "refunded",
        Some(When::RefundedAt),
        text("返金の手続きをした日", "the day of the refund"),
    ),
    blank(
        "item",
        None,
        text("対象の商品名", "which item of the order"),
    ),
    blank(
        "refund",
        None,
        text("返金する金額", "the amount to be refunded"),
    ),
    blank(
        "deduction",
        None,
        text("差し引く金額", "the amount to be deducted"),
    ),
    blank(
        "percentage",
        None,
        text("差し引く割合(数字)", "the deduction in per cent"),
    ),
    blank(
        "ground",
        None,
        text(
            "根拠となる規定・事実(日付・商品の状態)",
            "the rule and the facts it rests on: date, condition",
        ),
    ),
    blank(
        "condition",
        None,
        text(
            "戻った商品の状態(事実のみ。写真を添付)",
            "the condition found: facts only, photos attached",
        ),
    ),
    blank(
        "received",
        None,
        text("実際に入っていた物", "what was actually in the parcel"),
    ),
    blank(
        "return-by",
        None,
        text("返送の期限", "the day to send it back by"),
    ),
    blank(
        "window-end",
        None,
        text("返品期間の最終日", "the last day of the return window"),
    ),
    blank(
        "answer-by",
        None,
        text(
            "購入者に返信をお願いする日",
            "the day you ask the buyer to answer by",
        ),
    ),
    blank(
        "contact",
        None,
        text(
            "店舗の住所・電話番号・メール",
            "your shop's address, phone and e-mail",
        ),
    ),
    blank(
        "refund-parts",
        None,
        text(
            "内訳(商品代金・送料、契約の解除なら利息)",
            "its parts: price, shipping, interest where a contract is ended",
        ),
    ),
    blank(
        "refund-method",
        None,
        text("返金の方法", "how the money is refunded"),
    ),
    blank(
        "refund-by",
        None,
        text("返金の手続きをする日", "the day you arrange the refund"),
    ),
    blank(
        "paid",
        Some(When::PaidAt),
        text("代金を受け取った日", "the day the money was received"),
    ),
    blank("amount", None, text("受け取った金額", "the sum received")),
    blank(
        "who-pays",
        None,
        text(
            "返送料を負担する人(店舗・お客様)",
            "who bears the return postage: the shop or the buyer",
        ),
    ),
    blank(
        "take-by",
        None,
        text("受け取りの期限", "the day to take the parcel by"),
    ),
    blank(
        "storage",
        None,
        text(
            "再配達・保管にかかった実費",
            "the real cost of storage and re-delivery",
        ),
    ),
    blank(
        "silence",
        None,
        text(
            "返事がない場合の扱い(新しい日が元の期限から30日以内なら「同意とみなす」、それより後か未定なら「期限の30日後に取り消して全額返金」)",
            "what silence means: consent if the new date is within 30 days of the first, else the order is cancelled and refunded 30 days after it",
        ),
    ),
    blank(
        "next",
        Some(When::NextDispatch),
        text("次回の発送日", "the day the next delivery leaves"),
    ),
    blank(
        "cure",
        None,
        text(
            "確実に対応できる日",
            "the day by which you will certainly have put it right",
        ),
    ),
    blank(
        "warranty",
        None,
        text("メーカー保証の窓口", "the manufacturer's warranty contact"),
    ),
];

/// The letter for an answer; `None` while there is none to give or no letters exist for the
/// marketplace.
///
/// `answered` are the facts with the answer among them. Parts of a letter state only what the case
/// says: of `answered` they read the answer alone.
pub(crate) fn compose(case: &Case, answered: &Facts) -> Option<Message> {
    let book = pack::get()
        .letters
        .iter()
        .find(|book| book.marketplaces & case.marketplace.mask != 0)?;
    let mut facts = case.facts.clone();
    for answer in [
        Fact::Answer,
        Fact::AnswerThen,
        Fact::Overall,
        Fact::OnCondition,
    ] {
        facts.set(answer, answered.get(answer));
    }
    let letter = book
        .letters
        .iter()
        .find(|letter| facts.matches_all(letter.when) == Match::Holds)?;
    let (mut parts, mut points) = (Vec::new(), Vec::new());
    for part in letter.parts {
        if facts.matches_all(part.when) == Match::Holds {
            parts.push(part);
            points.push(part.point);
        }
    }
    let own = case.language;
    let (mut never, mut avoid) = (Vec::new(), Vec::new());
    for (id, says) in book.never {
        never.push(*id);
        let says = says.words(own);
        avoid.push(Note { id, says });
    }
    let (body, left) = write(case, &parts, case.buyer_language);
    let mut blanks = Vec::new();
    for blank in left {
        blanks.push(blank.says.words(own));
    }
    Some(Message {
        id: letter.id,
        language: case.buyer_language.code(),
        subject: letter.subject.words(case.buyer_language),
        body,
        points,
        never,
        avoid,
        blanks,
        limit: book
            .limits
            .iter()
            .find(|limit| facts.matches_all(limit.when) == Match::Holds)
            .map(|limit| limit.most),
        in_seller_language: (own != case.buyer_language).then(|| Translation {
            language: own.code(),
            subject: letter.subject.words(own),
            body: write(case, &parts, own).0,
        }),
    })
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

/// The words for a blank that the case fills: a time of day only in Japan, where a country has one
/// clock.
fn filled(case: &Case, name: &str, language: Language) -> Option<Words> {
    use chrono::Datelike;

    let when = blank_of(name)?.filled_by?;
    let moment = case.timeline.get(when)?;
    let zone = case.timeline.zone;
    let day = moment.day(zone)?;
    let in_japan = zone == Zone::TOKYO;
    let day_words = match language {
        Language::Ja => joined![day.month(), "月", day.day(), "日"],
        Language::En if in_japan => joined![day],
        Language::En => joined![MONTHS.get(day.month0() as usize)?, " ", day.day()],
    };
    let day_is_enough = matches!(
        when,
        When::ShipBy
            | When::EstimatedDelivery
            | When::DeliveredAt
            | When::ReturnReceivedAt
            | When::RefundedAt
            | When::NextDispatch
    );
    if moment.earliest != moment.latest || day_is_enough || !in_japan {
        return Some(Words::Owned(day_words));
    }
    let plain = crate::timeline::plain(zone, moment.latest);
    let time = plain.get(11..).unwrap_or_default();
    Some(Words::Owned(match language {
        Language::Ja => joined![day_words, " ", time],
        Language::En => joined![day_words, " ", time, " (JST)"],
    }))
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn every_blank_in_a_letter_is_known() {
        for letter in BOOKS.iter().flat_map(|book| book.letters) {
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
