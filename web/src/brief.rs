//! What a list of many cases shows of each decision: the same keys, and of each only what the list sorts, counts and writes out.

use kotowari::Decision;
use kotowari::decision::{Amount, Settled, Verdict};
use serde::Serialize;

/// A decision in brief.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Brief<'a> {
    verdict: Verdict,
    then: Option<Verdict>,
    settled: Settled,
    headline: &'a str,
    /// The facts that are taken for granted.
    assumed: Vec<&'static str>,
    grounds: Vec<Ground>,
    duties: Vec<Duty<'a>>,
    consequences: Vec<Consequence<'a>>,
    money: Option<Money>,
    message: Option<Message<'a>>,
    ask: Vec<Question<'a>>,
    rulebook: Version,
}

#[derive(Debug, Serialize)]
struct Ground {
    rule: &'static str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Duty<'a> {
    rule: &'static str,
    says: &'a str,
    due: Option<&'a str>,
    due_local: Option<&'a str>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Consequence<'a> {
    id: &'static str,
    says: &'a str,
    at: Option<&'a str>,
    at_local: Option<&'a str>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Money {
    currency: &'static str,
    seller_cost: Amount,
}

#[derive(Debug, Serialize)]
struct Message<'a> {
    body: &'a str,
}

#[derive(Debug, Serialize)]
struct Question<'a> {
    fact: &'static str,
    #[serde(rename = "trait", skip_serializing_if = "Option::is_none")]
    goods_trait: Option<&'static str>,
    says: &'a str,
}

#[derive(Debug, Serialize)]
struct Version {
    version: &'static str,
}

impl<'a> Brief<'a> {
    /// Of this decision.
    #[must_use]
    pub fn of(decision: &'a Decision) -> Brief<'a> {
        let grounds = decision.grounds.iter();
        let duties = decision.duties.iter();
        // Without a date nothing of them is shown.
        let dated = decision.consequences.iter().filter(|one| one.at.is_some());
        let money = decision.money.as_ref();
        let message = decision.message.as_ref();
        Brief {
            verdict: decision.verdict,
            then: decision.then,
            settled: decision.settled,
            headline: &decision.headline,
            assumed: decision.assumed.iter().map(|one| one.fact).collect(),
            grounds: grounds.map(|one| Ground { rule: one.rule }).collect(),
            duties: duties
                .map(|one| Duty {
                    rule: one.rule,
                    says: &one.says,
                    due: one.due.as_deref(),
                    due_local: one.due_local.as_deref(),
                })
                .collect(),
            consequences: dated
                .map(|one| Consequence {
                    id: one.id,
                    says: &one.says,
                    at: one.at.as_deref(),
                    at_local: one.at_local.as_deref(),
                })
                .collect(),
            money: money.map(|money| Money {
                currency: money.currency,
                seller_cost: money.seller_cost,
            }),
            message: message.map(|message| Message {
                body: &message.body,
            }),
            ask: decision
                .ask
                .iter()
                .map(|one| Question {
                    fact: one.fact,
                    goods_trait: one.goods_trait,
                    says: &one.says,
                })
                .collect(),
            rulebook: Version {
                version: decision.rulebook.version,
            },
        }
    }
}
