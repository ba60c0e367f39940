//! The ledger of a case: entries, and the courses they add up to.
//!
//! What every marketplace books alike stands here: the refund, the postage out and back, what was paid and is not said. The
//! fee file of a marketplace says what it keeps and what it gives back.

use std::sync::LazyLock;

use super::requests::HERE;
use crate::words::common as words;
use kotowari::case::Case;
use kotowari::decision::{Amount, Money};
use kotowari::fact::{Cond, Fact, Match, parcel};
use kotowari::money::{Amounts, Draft, Line, NOTHING, digits, exactly, sum, up_to};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;

/// What an entry is called, and the row it follows.
#[derive(Clone, Copy)]
pub(crate) struct Account {
    pub(crate) id: &'static str,
    pub(crate) says: Text,
    pub(crate) rule: &'static str,
}

impl Account {
    pub(crate) const fn new(id: &'static str, says: Text, rule: &'static str) -> Account {
        Account { id, says, rule }
    }

    /// Where it follows another row.
    pub(crate) const fn by(self, rule: &'static str) -> Account {
        Account { rule, ..self }
    }

    /// What the buyer gets back. It undoes the sale, and is no cost of a course.
    pub(crate) const fn refund(rule: &'static str) -> Account {
        Account::new(REFUND, words::REFUND_TO_BUYER, rule)
    }

    pub(crate) const fn outbound_postage(rule: &'static str) -> Account {
        Account::new("outbound-postage", words::OUTBOUND_POSTAGE, rule)
    }

    pub(crate) const fn return_postage(rule: &'static str) -> Account {
        Account::new("return-postage", words::RETURN_POSTAGE, rule)
    }

    pub(crate) const fn resend_cost(rule: &'static str) -> Account {
        Account::new("resend-cost", words::RESEND_COST, rule)
    }

    /// For the time that the seller had the buyer's money, in Japan.
    pub(crate) const INTEREST: Account = Account::new(
        "statutory-interest",
        words::STATUTORY_INTEREST,
        "jp.interest",
    );
}

const REFUND: &str = "refund-to-buyer";

/// Who pays for a parcel that goes back.
pub(crate) enum Payer {
    /// None goes back.
    Nobody,
    Seller,
    Buyer,
    /// The seller, or in part or whole the buyer.
    SellerAtMost,
}

/// What is known of a case, for entries to be made of it.
#[derive(Clone, Copy)]
pub(crate) struct Ledger<'a> {
    pub(crate) rules: &'a Rulebook,
    pub(crate) case: &'a Case,
    /// What the case says of money, if only that it says nothing.
    pub(crate) amounts: &'a Amounts,
    pub(crate) currency: &'static str,
}

static UNSAID: LazyLock<Amounts> = LazyLock::new(Amounts::default);

impl<'a> Ledger<'a> {
    pub(crate) fn new(rules: &'a Rulebook, case: &'a Case, currency: &'static str) -> Ledger<'a> {
        Ledger {
            rules,
            case,
            amounts: case.amounts().unwrap_or(&UNSAID),
            currency,
        }
    }

    pub(crate) fn is(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    pub(crate) fn is_any(&self, conds: &[Cond]) -> bool {
        conds.iter().any(|cond| self.is(*cond))
    }

    pub(crate) fn maybe(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) != Match::Fails
    }

    /// Over all lines, where there are any.
    pub(crate) fn sum(&self, of: impl Fn(&Line) -> i64) -> Option<i64> {
        let given = !self.amounts.lines.is_empty();
        given.then(|| self.amounts.sum(of))
    }

    /// All that was paid.
    pub(crate) fn paid(&self) -> Option<i64> {
        self.sum(Line::paid)
    }

    /// What the seller says is refunded, where the case says so of any line.
    pub(crate) fn refund_given(&self) -> Option<i64> {
        let given = self.amounts.lines.iter().any(|line| line.refund.is_some());
        given.then(|| self.amounts.sum(Line::refunded))
    }

    /// Whether the goods have left, where that is known and there is a sum: what a refund comes to while the answer is
    /// open hangs on both.
    pub(crate) fn left(&self) -> Option<bool> {
        self.paid()?;
        match self.case.facts().matches(HERE) {
            Match::Holds => Some(false),
            Match::Fails => Some(true),
            Match::Open => None,
        }
    }

    /// What a list has for the currency of the case.
    pub(crate) fn in_currency<T: Copy>(&self, list: &[(&str, T)]) -> Option<T> {
        let found = list.iter().find(|(of, _)| *of == self.currency);
        found.map(|(_, found)| *found)
    }

    /// A sentence in the seller's language.
    pub(crate) fn say(&self, words: Text) -> String {
        self.rules.say(words, self.case.language()).into()
    }

    /// The same with values in it.
    pub(crate) fn fill(&self, words: Text, values: &[(&str, &str)]) -> String {
        self.rules.fill(words, self.case.language(), values)
    }

    /// An amount of the currency in digits.
    pub(crate) fn amount(&self, minor: i64) -> String {
        digits(self.currency, minor)
    }

    /// A sentence with amounts of the currency, and with words, in it.
    pub(crate) fn tell(
        &self,
        words: Text,
        amounts: &[(&str, i64)],
        named: &[(&str, &str)],
    ) -> String {
        let mut told = Vec::new();
        for (_, amount) in amounts {
            told.push(self.amount(*amount));
        }
        let mut values = named.to_vec();
        for ((name, _), told) in amounts.iter().zip(&told) {
            values.push((name, told));
        }
        self.fill(words, &values)
    }

    /// An entry that the seller bears.
    pub(crate) fn entry(
        &self,
        account: Account,
        bounds: Option<(i64, i64)>,
        working: Text,
    ) -> Draft {
        self.worked(account, bounds, self.say(working))
    }

    /// The same with its working written out.
    pub(crate) fn worked(
        &self,
        account: Account,
        bounds: Option<(i64, i64)>,
        working: String,
    ) -> Draft {
        Draft {
            id: account.id,
            says: account.says,
            bounds,
            party: "seller",
            rule: account.rule,
            working,
            counts: account.id != REFUND,
        }
    }

    /// The postage of what has not left: none, unless a label was bought that may not be paid back.
    pub(crate) fn unsent(&self, account: Account, label: Text, nothing_sent: Text) -> Draft {
        if self.is(Fact::Parcel.is(parcel::LABELLED)) {
            self.entry(account, up_to(self.amounts.outbound_postage), label)
        } else {
            self.entry(account, NOTHING, nothing_sent)
        }
    }

    /// The postage back, by whoever pays it.
    pub(crate) fn sent_back(&self, account: Account, payer: Payer, working: Text) -> Draft {
        let cost = self.amounts.return_postage;
        let (party, bounds) = match payer {
            Payer::Nobody => ("seller", NOTHING),
            Payer::Seller => ("seller", exactly(cost)),
            Payer::Buyer => ("buyer", exactly(cost)),
            Payer::SellerAtMost => ("seller", up_to(cost)),
        };
        self.entry(account, bounds, working).borne_by(party)
    }

    /// Entries as a course, and what it costs the seller.
    pub(crate) fn course(&self, course: &'static str, drafts: Vec<Draft>) -> Money {
        let costs = drafts.iter().filter(|draft| draft.is_cost());
        let cost = sum(costs.map(|draft| draft.bounds));
        self.course_at(course, drafts, cost)
    }

    /// The same where it costs something else than the sum.
    pub(crate) fn course_at(
        &self,
        course: &'static str,
        drafts: Vec<Draft>,
        cost: Amount,
    ) -> Money {
        let mut entries = Vec::new();
        for draft in drafts {
            entries.push(draft.entry(self.rules, self.case.language()));
        }
        Money::course(self.currency, course, entries, cost)
    }
}
