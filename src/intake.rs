//! The four taps, as data: where, what happened to the parcel, why, and how the request came.
//!
//! A seller thinks in moments ("packed, waiting for the pick-up"), not in status names; each moment
//! stands for several case keys. Nothing here decides anything.

use crate::pack;
use crate::text::{Text, text};

/// A case key and the value a tap gives it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Given {
    /// Case key.
    pub key: &'static str,
    /// Value; for `goods` the single trait.
    pub value: &'static str,
}

/// One answer that can be tapped.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Choice {
    /// Stable id, unique within its step.
    pub id: &'static str,
    /// What the seller reads.
    pub name: Text,
    /// A few more words; both empty where the name says it all.
    pub hint: Text,
    /// Case keys it sets.
    pub gives: &'static [Given],
    /// For reasons and channels: the stages of the parcel in which it is offered.
    pub stages: &'static [Stage],
}

/// How far the parcel has come, as far as the offered reasons and channels depend on it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// Still in the shop.
    Before,
    /// With the carrier, or coming back.
    OnTheWay,
    /// The buyer has it.
    Arrived,
}

/// Answers that belong together under one small heading.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Group {
    /// Heading.
    pub name: Text,
    /// Answers.
    pub choices: &'static [Choice],
}

/// One of the four questions.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Tap {
    /// Stable id.
    pub id: &'static str,
    /// The question.
    pub question: Text,
    /// What its chip is called.
    pub label: Text,
    /// Answers.
    pub groups: &'static [Group],
}

impl Tap {
    /// Finds an answer by id.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<&'static Choice> {
        self.groups
            .iter()
            .flat_map(|group| group.choices)
            .find(|choice| choice.id == id)
    }
}

/// A marketplace, open for questions or announced.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Marketplace {
    /// Contract value.
    pub id: &'static str,
    /// Name.
    pub name: Text,
    /// `None` while it is being prepared: moments, reasons, channels.
    pub taps: Option<&'static [Tap; 3]>,
}

/// Every marketplace the first question shows.
pub const MARKETPLACES: &[Marketplace] = &[
    Marketplace {
        id: "qoo10-jp",
        name: text("Qoo10", "Qoo10 Japan"),
        taps: Some(&QOO10),
    },
    Marketplace {
        id: "amazon-jp",
        name: text("Amazon", "Amazon"),
        taps: None,
    },
    Marketplace {
        id: "ebay",
        name: text("eBay", "eBay"),
        taps: None,
    },
    Marketplace {
        id: "own-store",
        name: text("自社サイト", "Own store"),
        taps: None,
    },
];

/// The marketplace with this contract value.
#[must_use]
pub fn place(id: &str) -> Option<&'static Marketplace> {
    pack::get().places.iter().find(|place| place.id == id)
}

/// A kind of goods the assumption chip can be changed to.
pub const GOODS: &[Choice] = &[
    kind("", text("ふつうの在庫品", "Ordinary stock")),
    kind("made-to-order", text("受注生産・名入れ", "Made to order")),
    kind("reserved", text("予約商品", "Reserved (pre-order)")),
    kind("clearance", text("クリアランス", "Clearance")),
    kind(
        "digital",
        text("デジタル・電子チケット", "Digital / e-ticket"),
    ),
    kind("hygiene", text("化粧品・衛生用品", "Cosmetics / hygiene")),
    kind("perishable", text("食品・生もの", "Food / perishable")),
    kind("used", text("中古品", "Second-hand")),
];

const fn kind(id: &'static str, name: Text) -> Choice {
    Choice {
        id,
        name,
        hint: NONE,
        gives: &[],
        stages: ANY,
    }
}

const NONE: Text = text("", "");
const ANY: &[Stage] = &[Stage::Before, Stage::OnTheWay, Stage::Arrived];
const SENT: &[Stage] = &[Stage::OnTheWay, Stage::Arrived];

macro_rules! given {
    ($($key:literal = $value:literal),*) => { &[$(Given { key: $key, value: $value }),*] };
}

/// Qoo10 Japan: moments, reasons, channels.
const QOO10: [Tap; 3] = [
    Tap {
        id: "moment",
        question: text(
            "荷物は、いまどの段階ですか",
            "Where does the parcel stand right now?",
        ),
        label: text("荷物", "Parcel"),
        groups: &[
            Group {
                name: text("発送前", "Before shipping"),
                choices: &[
                    moment(
                        "unpaid",
                        text("入金待ち", "Not paid yet"),
                        text("購入者がまだ支払っていません", "The buyer has not paid"),
                        given!["orderStatus" = "unpaid"],
                    ),
                    moment(
                        "paid",
                        text("入金済み・発送予定日は未入力", "Paid, no ship date entered"),
                        text(
                            "QSMに発送予定日を入れていません",
                            "No ship date (発送予定日) in QSM yet",
                        ),
                        given!["orderStatus" = "paid", "parcel" = "not-started"],
                    ),
                    moment(
                        "date-set",
                        text(
                            "発送予定日は入力済み・作業はまだ",
                            "Ship date entered, work not begun",
                        ),
                        text("検品も梱包も始めていません", "Nothing picked or packed"),
                        given!["orderStatus" = "ship-date-set", "parcel" = "not-started"],
                    ),
                    moment(
                        "making-waits",
                        text("受注生産で、製作はこれから", "Made to order, not begun"),
                        text("発送予定日は入力済みです", "The ship date is entered"),
                        given![
                            "orderStatus" = "ship-date-set",
                            "parcel" = "not-started",
                            "goods" = "made-to-order"
                        ],
                    ),
                    moment(
                        "making",
                        text("受注生産で、製作中", "Made to order, in production"),
                        text("発送予定日は入力済みです", "The ship date is entered"),
                        given![
                            "orderStatus" = "ship-date-set",
                            "parcel" = "in-production",
                            "goods" = "made-to-order"
                        ],
                    ),
                    moment(
                        "packed",
                        text("検品・梱包が済み、集荷待ち", "Packed, waiting for pick-up"),
                        text("荷物はまだ手元にあります", "The parcel is still with you"),
                        given!["orderStatus" = "ship-date-set", "parcel" = "packed"],
                    ),
                    moment(
                        "date-passed",
                        text(
                            "発送予定日を過ぎたが、未発送",
                            "Ship date passed, not shipped",
                        ),
                        text("まだ送り出せていません", "It has not left yet"),
                        given!["orderStatus" = "ship-date-passed", "parcel" = "not-started"],
                    ),
                ],
            },
            Group {
                name: text("発送後", "After shipping"),
                choices: &[
                    moment(
                        "handed-over",
                        text(
                            "運送会社に渡した・発送処理はまだ",
                            "With the carrier, not yet marked shipped",
                        ),
                        text(
                            "QSMの発送処理が残っています",
                            "Shipment processing in QSM is still open",
                        ),
                        given!["orderStatus" = "ship-date-set", "parcel" = "with-carrier"],
                    ),
                    moment(
                        "in-transit",
                        text("発送処理済み・配送中", "Marked shipped, on its way"),
                        NONE,
                        given!["orderStatus" = "ship-confirmed", "parcel" = "with-carrier"],
                    ),
                    moment(
                        "delivered",
                        text("購入者に届いた", "Delivered"),
                        NONE,
                        given!["orderStatus" = "ship-confirmed", "parcel" = "delivered"],
                    ),
                    moment(
                        "coming-back",
                        text("戻ってくる途中", "On its way back"),
                        text(
                            "受取拒否・長期不在・宛先不明など",
                            "Refused, unclaimed, wrong address …",
                        ),
                        given!["orderStatus" = "ship-confirmed", "parcel" = "coming-back"],
                    ),
                    moment(
                        "back",
                        text("店に戻ってきた", "Back at the shop"),
                        NONE,
                        given!["orderStatus" = "ship-confirmed", "parcel" = "back"],
                    ),
                    moment(
                        "lost",
                        text("紛失したかもしれない", "Possibly lost"),
                        text("追跡が止まっています", "Tracking has stopped"),
                        given!["orderStatus" = "ship-confirmed", "parcel" = "lost"],
                    ),
                ],
            },
        ],
    },
    Tap {
        id: "reason",
        question: text("理由は何ですか", "What is the reason?"),
        label: text("理由", "Reason"),
        groups: &[
            Group {
                name: text("購入者の都合", "The buyer's side"),
                choices: &[
                    reason(
                        "change-of-mind",
                        text("気が変わった・不要になった", "Changed their mind"),
                        given!["reason" = "change-of-mind"],
                        ANY,
                    ),
                    reason(
                        "ordered-by-mistake",
                        text("間違えて注文した", "Ordered by mistake"),
                        given!["reason" = "ordered-by-mistake"],
                        ANY,
                    ),
                    reason(
                        "duplicate",
                        text("二重に注文した", "Ordered twice"),
                        given!["reason" = "duplicate"],
                        ANY,
                    ),
                    reason(
                        "wrong-address",
                        text("住所を間違えた", "Wrong address"),
                        given!["reason" = "wrong-address"],
                        ANY,
                    ),
                    reason(
                        "minor",
                        text("未成年が注文した", "Ordered by a minor"),
                        given!["reason" = "minor"],
                        ANY,
                    ),
                    reason(
                        "buyer-unreachable",
                        text("連絡がつかない・受け取らない", "Cannot be reached"),
                        given!["reason" = "buyer-unreachable"],
                        &[Stage::OnTheWay],
                    ),
                ],
            },
            Group {
                name: text("当店の都合・商品の問題", "The shop's side, or the item"),
                choices: &[
                    reason(
                        "out-of-stock",
                        text("在庫がない", "Out of stock"),
                        given!["reason" = "out-of-stock"],
                        &[Stage::Before],
                    ),
                    reason(
                        "price-error",
                        text("価格を間違えて出品した", "Listed at a wrong price"),
                        given!["reason" = "price-error"],
                        &[Stage::Before],
                    ),
                    reason(
                        "defective",
                        text("不良・破損していた", "Defective or broken"),
                        given!["reason" = "defective"],
                        SENT,
                    ),
                    reason(
                        "wrong-item",
                        text("違う商品が届いた", "Wrong item arrived"),
                        given!["reason" = "wrong-item"],
                        SENT,
                    ),
                    reason(
                        "missing-part",
                        text("足りないものがある", "Something is missing"),
                        given!["reason" = "missing-part"],
                        SENT,
                    ),
                    reason(
                        "not-as-described",
                        text("商品ページの説明と違う", "Not as described"),
                        given!["reason" = "not-as-described"],
                        ANY,
                    ),
                    reason(
                        "misled-by-order-screen",
                        text("注文画面がまぎらわしかった", "Misled by the order screen"),
                        given!["reason" = "misled-by-order-screen"],
                        ANY,
                    ),
                ],
            },
            Group {
                name: text("配送", "Delivery"),
                choices: &[
                    reason(
                        "late",
                        text("発送・到着が遅い", "Shipping or arrival is late"),
                        given!["reason" = "late"],
                        ANY,
                    ),
                    reason(
                        "not-received",
                        text("届かない", "Has not arrived"),
                        given!["reason" = "not-received"],
                        SENT,
                    ),
                ],
            },
            Group {
                name: text("わからない", "Unknown"),
                choices: &[reason(
                    "unknown",
                    text("聞いていない・わからない", "Not said"),
                    given![],
                    ANY,
                )],
            },
        ],
    },
    Tap {
        id: "channel",
        question: text(
            "依頼は、どのように届きましたか",
            "How did the request reach you?",
        ),
        label: text("届き方", "Channel"),
        groups: &[
            Group {
                name: text("購入者から", "From the buyer"),
                choices: &[
                    channel(
                        "cancel-button",
                        text("キャンセル要請", "Cancel request (キャンセル要請)"),
                        text(
                            "QSMのキャンセル要請に入っている",
                            "It shows in QSM's cancel requests",
                        ),
                        given!["channel" = "cancel-button"],
                        &[Stage::Before, Stage::OnTheWay],
                    ),
                    channel(
                        "message",
                        text("メッセージ・電話", "Message or phone"),
                        text("お問い合わせで頼まれただけ", "Only asked for in an inquiry"),
                        given!["channel" = "message"],
                        ANY,
                    ),
                    channel(
                        "return-request",
                        text("返品要請", "Return request (返品要請)"),
                        text(
                            "QSMの返品要請に入っている",
                            "It shows in QSM's return requests",
                        ),
                        given!["channel" = "return-request"],
                        SENT,
                    ),
                    channel(
                        "delivery-refused",
                        text("受取拒否", "Refused at the door"),
                        text("配達のときに受け取らなかった", "Not accepted on delivery"),
                        given!["channel" = "delivery-refused"],
                        &[Stage::OnTheWay],
                    ),
                    channel(
                        "claim",
                        text("未受取の申告・クレーム", "Non-receipt report or claim"),
                        text("Qoo10を通した申し立て", "Raised through Qoo10"),
                        given!["channel" = "claim"],
                        SENT,
                    ),
                ],
            },
            Group {
                name: text("当店から", "From the shop"),
                choices: &[channel(
                    "seller",
                    text(
                        "依頼なし・当店からやめたい",
                        "Nobody asked; the shop wants out",
                    ),
                    NONE,
                    given!["channel" = "seller"],
                    ANY,
                )],
            },
        ],
    },
];

const fn moment(id: &'static str, name: Text, hint: Text, gives: &'static [Given]) -> Choice {
    Choice {
        id,
        name,
        hint,
        gives,
        stages: ANY,
    }
}

const fn reason(
    id: &'static str,
    name: Text,
    gives: &'static [Given],
    stages: &'static [Stage],
) -> Choice {
    Choice {
        id,
        name,
        hint: NONE,
        gives,
        stages,
    }
}

const fn channel(
    id: &'static str,
    name: Text,
    hint: Text,
    gives: &'static [Given],
    stages: &'static [Stage],
) -> Choice {
    Choice {
        id,
        name,
        hint,
        gives,
        stages,
    }
}

/// How far the parcel has come after these moment keys.
#[must_use]
pub fn stage(moment: &Choice) -> Stage {
    match moment
        .gives
        .iter()
        .find(|given| given.key == "parcel")
        .map(|given| given.value)
    {
        Some("delivered") => Stage::Arrived,
        Some("with-carrier" | "coming-back" | "back" | "lost") => Stage::OnTheWay,
        _ => Stage::Before,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_answer_of_every_open_marketplace_is_believed_by_the_core() {
        use crate::value::Value;
        let mut tried = 0;
        for place in MARKETPLACES {
            let Some(taps) = place.taps else { continue };
            for choice in taps
                .iter()
                .flat_map(|tap| tap.groups)
                .flat_map(|group| group.choices)
            {
                let mut case = vec![("marketplace".to_string(), Value::Text(place.id.into()))];
                for given in choice.gives {
                    let value = Value::Text(given.value.into());
                    let value = if given.key == "goods" {
                        Value::List(vec![value])
                    } else {
                        value
                    };
                    case.push((given.key.to_string(), value));
                }
                let parsed = crate::Case::from_value(&Value::Object(case));
                assert!(parsed.is_ok(), "{} {}: {parsed:?}", place.id, choice.id);
                tried += 1;
            }
        }
        assert!(tried > 25, "{tried}");
    }

    #[test]
    fn ids_are_unique_within_a_tap_and_every_word_is_there_in_both_languages() {
        for tap in MARKETPLACES.iter().filter_map(|place| place.taps).flatten() {
            let choices: Vec<_> = tap.groups.iter().flat_map(|group| group.choices).collect();
            for (at, choice) in choices.iter().enumerate() {
                assert!(
                    choices
                        .iter()
                        .skip(at + 1)
                        .all(|other| other.id != choice.id),
                    "{}",
                    choice.id
                );
                assert!(
                    Language::ALL
                        .iter()
                        .all(|language| !choice.name.in_language(*language).is_empty()),
                    "{}",
                    choice.id
                );
                assert_eq!(
                    choice.hint.in_language(Language::Ja).is_empty(),
                    choice.hint.in_language(Language::En).is_empty(),
                    "{}",
                    choice.id
                );
            }
        }
    }
}
