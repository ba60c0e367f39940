//! Rules as data: a row of conditions, what it yields, and where it was found.
//!
//! A row is a box in the space of facts. It *holds* when every known set lies inside its
//! condition, *fails* when one is disjoint, and is *open* otherwise. A row cannot be written
//! without a [`Finding`], and a finding not without a [`Source`].

use serde::{Deserialize, Serialize};

use crate::fact::{Cond, Facts, Match};
use crate::leaked;
use crate::rate::Rate;
use crate::text::Text;
use crate::timeline::Due;
use crate::verdict::{Settled, Verdict};

/// Where a rule stands. Strongest first; a stronger layer's prohibition wins.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Layer {
    /// Consumer law: the floor under every answer.
    Law,
    /// The marketplace's rules for its sellers.
    Marketplace,
    /// What the shop itself showed the buyer.
    ShopTerms,
    /// Advice. Never decides.
    Practice,
}

impl Layer {
    /// Contract name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Layer::Law => "law",
            Layer::Marketplace => "marketplace",
            Layer::ShopTerms => "shop-terms",
            Layer::Practice => "practice",
        }
    }
}

/// How close to the origin a finding was read.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Tier {
    /// The text of the law.
    Law,
    /// The marketplace's or authority's own page.
    Official,
    /// A public transcription of an official text.
    OfficialDerived,
    /// Consultants and tool vendors.
    Agency,
    /// Sellers, buyers, blogs.
    Practitioner,
    /// Follows from other findings.
    Inference,
}

impl Tier {
    /// Contract name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Tier::Law => "law",
            Tier::Official => "official",
            Tier::OfficialDerived => "official-derived",
            Tier::Agency => "agency",
            Tier::Practitioner => "practitioner",
            Tier::Inference => "inference",
        }
    }
}

/// How sure the dossier is of a finding.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Confidence {
    /// Read in the source, uncontested.
    High,
    /// One secondary source, or partly read.
    Medium,
    /// Never decides alone.
    Low,
}

impl Confidence {
    /// Contract name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        }
    }
}

/// A page or text, once.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Source {
    /// Title, in its own language.
    pub title: &'static str,
    /// Address; empty only for a document that has none.
    pub url: &'static str,
}

/// One fact of the dossier: what was found, where, when, how surely.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Finding {
    /// Dossier id (`Q-022`, `L-JP-003`).
    pub id: &'static str,
    /// Where it was read; never empty.
    #[serde(deserialize_with = "leaked::ones")]
    pub sources: &'static [&'static Source],
    /// How close to the origin.
    pub tier: Tier,
    /// Date the source carries (`2023-05-10`, `2024-04`, `2025`); `None` where undated.
    pub seen_on: Option<&'static str>,
    /// How sure.
    pub confidence: Confidence,
}

/// The rights of the buyer in law, as far as they bear on a refusal.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Right {
    /// None: the marketplace and the terms decide.
    None,
    /// To withdraw without a reason.
    Withdraw,
    /// To undo the order for mistake, a misleading screen or minority.
    Rescind,
    /// To end the contract for the seller's failure.
    Terminate,
    /// To repair, replacement or the missing performance first.
    Cure,
    /// No source settles it, or the buyer's law is not covered.
    Unsettled,
}

/// A last moment, and what has to hold for it to be the one. Of several, the first of which that holds counts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Deadline {
    /// When it counts.
    #[serde(deserialize_with = "leaked::list")]
    pub when: &'static [Cond],
    /// The moment; [`Due::None`] where there is none to tell.
    pub due: Due,
}

impl Deadline {
    /// Where no other counts before it.
    #[must_use]
    pub const fn always(due: Due) -> Deadline {
        Deadline::given(&[], due)
    }

    /// Where these conditions hold.
    #[must_use]
    pub const fn given(when: &'static [Cond], due: Due) -> Deadline {
        Deadline { when, due }
    }

    /// The moment that counts; `None` where it is not known which.
    pub(crate) fn of(deadlines: &[Deadline], facts: &Facts) -> Option<Due> {
        let holds = |deadline: &&Deadline| facts.matches_all(deadline.when) == Match::Holds;
        deadlines.iter().find(holds).map(|deadline| deadline.due)
    }
}

/// What a request turns into once it is too late, or not right, for a cancellation.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub enum Follows {
    /// A return or claim, which the buyer's law and the shop's terms decide.
    ByLaw,
    /// Nothing: the verdict is on the request itself.
    Nothing,
    /// A return or claim on which the marketplace has its own word; the law can only add to it.
    Then(Verdict, Text),
}

/// Whom it hurts that nobody acted.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Hurts {
    /// The seller: money, a figure, a sale.
    Seller,
    /// The buyer: the wish is not granted.
    Buyer,
    /// Neither of them.
    Nobody,
}

/// What a row says when it holds.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub enum Yield {
    /// The marketplace's answer to the request.
    Answer {
        /// On the request as such.
        verdict: Verdict,
        /// What it goes on as.
        follows: Follows,
        /// The answer in one sentence.
        headline: Text,
    },
    /// The law's answer.
    Right {
        /// What the buyer may do.
        right: Right,
        /// When that ends; empty where no day ends it.
        #[serde(deserialize_with = "leaked::list")]
        until: &'static [Deadline],
        /// The answer in one sentence, when the law decides the request.
        headline: Text,
        /// The answer in one sentence, when it decides the return or claim.
        then_headline: Text,
    },
    /// Something to do, by when.
    Duty {
        /// Stable id.
        id: &'static str,
        /// Last moment.
        due: Due,
        /// The time limit in words.
        limit: Option<Text>,
        /// What follows when it is missed.
        if_missed: Option<Text>,
    },
    /// What happens by itself, and when.
    Consequence {
        /// Stable id.
        id: &'static str,
        /// When.
        at: Due,
        /// Whom it hurts.
        hurts: Hurts,
    },
    /// A period.
    Window {
        /// Stable id.
        id: &'static str,
        /// First moment.
        from: Due,
        /// Last moment.
        until: Due,
    },
    /// Effect on a figure: counts when the row holds, does not when it fails, unknown when open. Nothing is
    /// said of it unless `concerns` holds.
    Metric {
        /// Stable id.
        id: &'static str,
        /// Whether it is the share of cancelled orders, which a case can give.
        of_cancellations: bool,
        /// What the order has to be like for the figure to be spoken of.
        #[serde(deserialize_with = "leaked::list")]
        concerns: &'static [Cond],
        /// The limit, where a source gives one.
        limit: Option<Rate>,
        /// Said when it does not count.
        otherwise: Text,
        /// Said when that cannot be told.
        unknown: Text,
    },
    /// Where to click, in order.
    Steps(#[serde(deserialize_with = "leaked::list")] &'static [Text]),
    /// An offer instead.
    Alternative(&'static str),
    /// A proof to gather.
    Keep,
    /// Something that must not be done or overlooked.
    Warning(&'static str),
    /// Something no source settles.
    Unknown(&'static str),
    /// Likewise, and it may turn the answer: said in the headline too, in fewer words.
    Turning {
        /// Stable id.
        id: &'static str,
        /// For the headline.
        headline: Text,
        /// How firmly the answer can stand where it holds.
        at_most: Settled,
    },
    /// What would have prevented such a request.
    Prevention,
    /// What to say next after a refusal, and when.
    FollowUp,
}

/// One row.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Rule {
    /// Stable id: `marketplace-or-law.subject.case`.
    pub id: &'static str,
    /// Layer.
    pub layer: Layer,
    /// Conditions; all of them must hold.
    #[serde(deserialize_with = "leaked::list")]
    pub when: &'static [Cond],
    /// What it says.
    pub yields: Yield,
    /// How firmly.
    pub settled: Settled,
    /// What it rests on first.
    #[serde(deserialize_with = "leaked::one")]
    pub finding: &'static Finding,
    /// What else it rests on.
    #[serde(deserialize_with = "leaked::ones")]
    pub also: &'static [&'static Finding],
    /// Rows of the same layer that give way where both hold: ids, or prefixes ending in `*`.
    #[serde(deserialize_with = "leaked::list")]
    pub overrides: &'static [&'static str],
    /// First day on which it applies, `YYYY-MM-DD`.
    pub from: Option<&'static str>,
    /// Last day on which it applies, `YYYY-MM-DD`.
    pub until: Option<&'static str>,
    /// The rule as a sentence.
    pub says: Text,
}

impl Rule {
    const fn new(
        layer: Layer,
        id: &'static str,
        when: &'static [Cond],
        yields: Yield,
        finding: &'static Finding,
        says: Text,
    ) -> Rule {
        let settled = Settled::Settled;
        Rule {
            id,
            layer,
            when,
            yields,
            settled,
            finding,
            also: &[],
            overrides: &[],
            from: None,
            until: None,
            says,
        }
    }

    /// A rule of the marketplace.
    #[must_use]
    pub const fn marketplace(
        id: &'static str,
        when: &'static [Cond],
        yields: Yield,
        finding: &'static Finding,
        says: Text,
    ) -> Rule {
        Rule::new(Layer::Marketplace, id, when, yields, finding, says)
    }

    /// A rule of law.
    #[must_use]
    pub const fn law(
        id: &'static str,
        when: &'static [Cond],
        yields: Yield,
        finding: &'static Finding,
        says: Text,
    ) -> Rule {
        Rule::new(Layer::Law, id, when, yields, finding, says)
    }

    /// What the shop's own terms say.
    #[must_use]
    pub const fn shop_terms(
        id: &'static str,
        when: &'static [Cond],
        yields: Yield,
        finding: &'static Finding,
        says: Text,
    ) -> Rule {
        Rule::new(Layer::ShopTerms, id, when, yields, finding, says)
    }

    /// Advice; never decides.
    #[must_use]
    pub const fn practice(
        id: &'static str,
        when: &'static [Cond],
        yields: Yield,
        finding: &'static Finding,
        says: Text,
    ) -> Rule {
        Rule::new(Layer::Practice, id, when, yields, finding, says)
    }

    /// Rests on these findings too.
    #[must_use]
    pub const fn also(self, also: &'static [&'static Finding]) -> Rule {
        Rule { also, ..self }
    }

    /// These rows give way to it: ids, or all ids that begin with what stands before a `*`.
    #[must_use]
    pub const fn overrides(self, overrides: &'static [&'static str]) -> Rule {
        Rule { overrides, ..self }
    }

    /// In force from this day on, `YYYY-MM-DD`.
    #[must_use]
    pub const fn since(self, day: &'static str) -> Rule {
        Rule {
            from: Some(day),
            ..self
        }
    }

    /// In force up to and with this day, `YYYY-MM-DD`.
    #[must_use]
    pub const fn until(self, day: &'static str) -> Rule {
        Rule {
            until: Some(day),
            ..self
        }
    }

    /// No source says it outright.
    #[must_use]
    pub const fn inferred(self) -> Rule {
        Rule {
            settled: Settled::Inferred,
            ..self
        }
    }

    /// Sources clash; this is the dossier's resolution.
    #[must_use]
    pub const fn conflicting(self) -> Rule {
        Rule {
            settled: Settled::Conflicting,
            ..self
        }
    }

    /// No source settles it.
    #[must_use]
    pub const fn unsettled(self) -> Rule {
        Rule {
            settled: Settled::Unsettled,
            ..self
        }
    }

    /// Whether this row says that the other gives way.
    #[must_use]
    pub fn overrides_row(&self, other: &str) -> bool {
        self.overrides
            .iter()
            .any(|name| match name.strip_suffix('*') {
                Some(prefix) => other.starts_with(prefix),
                None => *name == other,
            })
    }

    /// Every finding the row rests on, the main one first.
    pub fn findings(&self) -> impl Iterator<Item = &'static Finding> {
        std::iter::once(self.finding).chain(self.also.iter().copied())
    }

    /// Whether the row is in force on a day (`YYYY-MM-DD`).
    #[must_use]
    pub fn in_force(&self, day: &str) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
