//! The rulebook as one file of data.
//!
//! Rows, sources, letters, fees and the page's taps and fields are written in Rust. Native builds use them
//! where they stand. The WebAssembly module holds none of them: the build writes them into
//! `kotowari.rules` (`examples/pack.rs`), the page fetches that beside the module, and [`load`] reads
//! it once. Everything that uses a row goes through [`get`], so the code is the same on both.
//!
//! Rows of a new marketplace or law, its letters and its taps need nothing here: they are named in
//! [`rules::BOOKS`], `rules::law`, `message::BOOKS` and `intake::MARKETPLACES`, their modules natively
//! only. A new table is a field of [`Pack`]; a new type, field or variant has to be listed below, which
//! the compiler demands. What rows are made of stays data: no functions.
//!
//! The form is in `form.rs`, what the types are made of in the listing below.

#[cfg(not(target_arch = "wasm32"))]
use alloc::{format, string::String, vec::Vec};

use chrono::Weekday;

use crate::calendar::{Calendar, Holidays};
use crate::case::Kind as KeyKind;
use crate::decision::{Settled, Verdict};
use crate::fact::{Cond, Fact, Info, VOCABULARY};
use crate::hash::{SEED, fnv};
use crate::intake::{Choice, Given, Group as TapGroup, Marketplace as Place, Tap};
use crate::marketplace::Marketplace;
use crate::message::{Blank, Letter, LetterBook, Limit, Part};
use crate::money::amazon::schedule::{Administration, Bands, Referral};
use crate::money::{Rate, Title};
use crate::rule::{Confidence, Finding, Follows, Layer, Right, Rule, Source, Tier, Yield};
use crate::rules::impossible::Impossible;
use crate::rules::presumed::{Condition, Rung, Situation};
use crate::rules::{self, Book};
use crate::text::{Language, Sentences, Text};
use crate::timeline::{Clock, Due, Summer, When, Zone};
use crate::widget::fields::{Field, Group as FieldGroup, Kind};

mod form;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

#[cfg(not(target_arch = "wasm32"))]
use form::Writer;
#[cfg(not(target_arch = "wasm32"))]
pub use form::Written;
use form::{Packed, Reader, packed};

/// Everything that is written as data.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pack {
    /// What each marketplace says.
    pub(crate) books: &'static [Book],
    /// The answers where no book has been entered.
    pub(crate) uncovered: &'static [&'static [Rule]],
    /// Law: withdrawing without a reason.
    pub(crate) withdrawals: &'static [&'static [Rule]],
    /// Law: what the reason entitles to.
    pub(crate) claims: &'static [&'static [Rule]],
    /// Law: clocks, steps, proofs and warnings.
    pub(crate) effects: &'static [&'static [Rule]],
    /// Facts that cannot be true together.
    pub(crate) impossible: &'static [Impossible],
    /// What is taken for granted while nobody says otherwise.
    pub(crate) presumptions: &'static [Condition],
    /// What has to be made sure of before refusing.
    pub(crate) provisos: &'static [Condition],
    /// What a likely case is like where not enough was said.
    pub(crate) situations: &'static [Situation],
    /// Letters to buyers.
    pub(crate) letters: &'static [LetterBook],
    /// What a letter leaves for the seller to fill in.
    pub(crate) blanks: &'static [Blank],
    /// The question that asks for each fact.
    pub(crate) questions: &'static [(Fact, Text)],
    /// Answers in words.
    pub(crate) labels: &'static [(&'static str, Text)],
    /// The same on Amazon, where its screens have words of their own.
    pub(crate) amazon_labels: &'static [(&'static str, Text)],
    /// What facts and their values are called.
    pub(crate) facts: &'static [Info],
    /// The keys of a case.
    pub(crate) keys: &'static [(&'static str, KeyKind)],
    /// What is fixed by each marketplace alone.
    pub(crate) marketplaces: &'static [Marketplace],
    /// Time zones by name.
    pub(crate) zones: &'static [(&'static str, Zone)],
    /// National holidays of Japan.
    pub(crate) holidays_jp: Holidays,
    /// Bank holidays in England and Wales.
    pub(crate) holidays_uk: Holidays,
    /// Money: what Amazon's entries are called.
    pub(crate) titles: &'static [Title],
    /// Money: Qoo10's commission by category, least and most in millionths.
    pub(crate) commission: &'static [(&'static str, (u32, u32))],
    /// Money: Amazon's refund administration fees.
    pub(crate) administration: &'static [Administration],
    /// Money: Amazon's referral rates.
    pub(crate) referral: &'static [Referral],
    /// The page's marketplaces with their taps.
    pub(crate) places: &'static [Place],
    /// The page's refinements.
    pub(crate) groups: &'static [FieldGroup],
    /// The page's pictures of moments.
    pub(crate) icons: &'static [(&'static str, Text)],
}

packed! {
    struct Pack {
        books, uncovered, withdrawals, claims, effects, impossible, presumptions, provisos, situations, letters,
        blanks, questions, labels, amazon_labels, facts, keys, marketplaces, zones, holidays_jp, holidays_uk, titles, commission, administration, referral, places, groups,
        icons,
    }
    struct Book { marketplaces, answers, effects }
    struct Rule { id, layer, when, yields, settled, finding, also, overrides, from, until, says }
    enum Layer { Law, Marketplace, ShopTerms, Practice }
    struct Cond { fact, allowed }
    enum Yield {
        Answer { verdict, follows, headline },
        Right { right, headline, then_headline },
        Duty { id, due, limit, if_missed },
        Consequence { id, at },
        Window { id, from, until },
        Metric { id, concerns, limit, otherwise, unknown },
        Steps(steps),
        Alternative(id),
        Keep,
        Warning(id),
        Unknown(id),
    }
    enum Verdict {
        MayRefuse, AcceptAdvised, MustAccept, Automatic, Redirect, NotACancellation, MustRemedy,
        MarketplaceDecides, SellerCancels, WaitForItem, RefundWithDeduction, Contest,
        DoNotRefundYourself, NeedFacts, Unsettled,
    }
    enum Follows { ByLaw, Nothing, Then(verdict, headline) }
    enum Right { None, Withdraw, Rescind, Terminate, Cure, Unsettled }
    enum Settled { Settled, Inferred, Conflicting, Unsettled }
    enum When {
        Now, OrderedAt, PaidAt, AcceptanceSentAt, RequestedAt, ShipBy, HandedOverAt, EstimatedDelivery,
        DeliveredAt, ReturnFirstScanAt, ReturnReceivedAt, RefundedAt, ClaimDecidedAt, DelayNewDate,
        InformationGivenAt, NeededBy, GraceUntil, BuyerLearnedAt, NextDispatch, RepairFrom, RepairTo,
    }
    enum Due {
        None,
        Start(when),
        EndOfDay(when),
        EndOfDayAfter(when, days),
        EndOfDayAfterLater(one, other, days),
        StartOfDayAfter(when, days),
        StartOfBusinessDay(when, count, calendar),
        EndOfBusinessDay(when, count, calendar),
        EndOfBusinessDayAfterKnown(first, other, count, calendar),
        HoursAfter(when, hours),
        MinutesAfter(when, minutes),
        EndOfMonthsAfter(when, months),
        StartOfNextWeekday(when, days, weekday),
        Clock(clock),
    }
    enum Clock {
        EuConformity, EuExtended, EuWithdrawal, UkCancel, UkExtended, UkRefundAfterReturn, UkReject, UsShip, UsAutoCancel, UsRefundUnshipped, UsRefundAutoCancelled,
    }
    enum Calendar { Jp, Uk, Us, Weekdays }
    enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
    struct Finding { id, sources, tier, seen_on, confidence }
    enum Tier { Law, Official, OfficialDerived, Agency, Practitioner, Inference }
    enum Confidence { High, Medium, Low }
    struct Source { title, url }
    struct Impossible { when, first, second, says }
    struct Condition { given, cond, says }
    struct Situation { rung, given, cond, says }
    enum Rung { Place, Reason, Buyer, OwnTerms }
    struct LetterBook { marketplaces, letters, never, limits }
    struct Limit { when, most }
    struct Letter { id, when, subject, parts }
    struct Part { point, when, says }
    struct Blank { name, filled_by, says }
    struct Info { key, goods_trait, values }
    enum KeyKind {
        Choice(fact), Count(most), Country, Date(when), Goods, Language, Money, Moment(when), Rate, Region,
        YesNo(fact), Zone,
    }
    struct Marketplace { mask, country, zone, currency, language }
    struct Zone { standard, summer }
    enum Summer { Europe, Never, NorthAmerica }
    enum Language { Ja, En }
    struct Title { id, says, rule }
    struct Administration { marketplaces, share, cap, fact }
    struct Referral { marketplaces, categories, from, until, bands, rates, minimum, fact }
    enum Bands { Whole, Portions }
    struct Place { id, name, country, group, taps, goods, buyers }
    struct Tap { id, question, label, groups }
    struct TapGroup { name, choices }
    struct Choice { id, name, hint, gives, stages }
    struct Given { key, value }
    struct FieldGroup { name, fields }
    struct Field { path, label, kind, stages, places }
    enum Kind { Date, DateTime, Whole(unit), Money, Percent, OneOf(choices), YesNo }
}

impl Packed for Fact {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(*self as u32);
    }

    fn read(from: &mut Reader<'_>) -> Fact {
        let at = from.number();
        from.or_spoil(Fact::ALL.get(at).copied(), Fact::Marketplace)
    }
}

impl Packed for Rate {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(self.millionths());
    }

    fn read(from: &mut Reader<'_>) -> Rate {
        Rate::from_millionths(u32::read(from))
    }
}

/// Stands for the rulebook's version, the vocabulary of facts and what the types are made of: a pack
/// that differs in any of them would be misread.
const VERSION: u32 = fnv(
    LISTING ^ fnv(VOCABULARY, b"facts"),
    rules::VERSION.as_bytes(),
);

/// Why a pack is not taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Refused {
    /// It was written for another version of the module.
    OtherVersion,
    /// It is not as it was written, or not with these sentences.
    Damaged,
}

impl Refused {
    /// The same in a sentence, for whoever runs the page.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Refused::OtherVersion => "kotowari.rules is of another version than the module",
            Refused::Damaged => {
                "kotowari.rules is damaged, or kotowari.texts is not the one beside it"
            }
        }
    }
}

/// The whole rulebook.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn get() -> &'static Pack {
    static WRITTEN: Pack = Pack {
        books: rules::BOOKS,
        uncovered: rules::UNCOVERED,
        withdrawals: rules::law::WITHDRAWALS,
        claims: rules::law::CLAIMS,
        effects: rules::law::EFFECTS,
        impossible: rules::impossible::ROWS,
        presumptions: rules::presumed::PRESUMPTIONS,
        provisos: rules::presumed::PROVISOS,
        situations: rules::presumed::SITUATIONS,
        letters: crate::message::BOOKS,
        blanks: crate::message::BLANKS,
        questions: crate::text::facts::QUESTIONS,
        labels: crate::text::facts::LABELS,
        amazon_labels: crate::text::facts::AMAZON_LABELS,
        facts: crate::fact::INFO,
        keys: crate::case::KEYS,
        marketplaces: crate::marketplace::MARKETPLACES,
        zones: crate::timeline::NAMED,
        holidays_jp: crate::calendar::jp::HOLIDAYS,
        holidays_uk: crate::calendar::uk::HOLIDAYS,
        titles: crate::money::amazon::TITLES,
        commission: crate::money::qoo10::COMMISSION,
        administration: crate::money::amazon::schedule::ADMINISTRATION,
        referral: crate::money::amazon::schedule::REFERRAL,
        places: crate::intake::MARKETPLACES,
        groups: crate::widget::fields::GROUPS,
        icons: crate::widget::moments::MOMENTS,
    };
    &WRITTEN
}

/// Writes the whole rulebook.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn written() -> Written {
    let mut written = Writer::written(get());
    let sum = check(&written.rules, written.blocks().into_iter().flatten());
    let head = [VERSION.to_le_bytes(), sum.to_le_bytes()].concat();
    written.rules.splice(..0, head);
    written
}

#[cfg(not(target_arch = "wasm32"))]
impl Written {
    /// What belongs into `kotowari.texts`: the sentences by language, and the names.
    #[must_use]
    pub fn blocks(&self) -> Vec<Vec<&'static str>> {
        let sentences = Language::ALL.map(|language| {
            let words = self.texts.iter().map(|text| text.in_language(language));
            words.collect()
        });
        let mut blocks = sentences.to_vec();
        blocks.push(self.names.clone());
        blocks
    }

    /// The same as the file, in which no sentence is named by key yet.
    #[must_use]
    pub fn texts(&self) -> String {
        let blocks: Vec<String> = self
            .blocks()
            .iter()
            .map(|block| block.join("\u{1f}"))
            .collect();
        format!("\n{}", blocks.join("\u{1e}"))
    }
}

/// Whether a file with its sentences, read back, is the whole rulebook.
///
/// # Errors
///
/// Bytes that are not the rulebook of this version, as it was written.
#[cfg(not(target_arch = "wasm32"))]
pub fn reads_back(rules: Vec<u8>, texts: String) -> Result<bool, Refused> {
    let pack = read(rules.leak(), &Sentences::read(texts.leak()))?;
    Ok(format!("{pack:?}") == format!("{:?}", get()))
}

/// Reads a pack with its sentences. Whatever the bytes are, it ends.
fn read(file: &'static [u8], sentences: &Sentences) -> Result<Pack, Refused> {
    let (version, rest) = file.split_first_chunk().ok_or(Refused::Damaged)?;
    let (checked, body) = rest.split_first_chunk().ok_or(Refused::Damaged)?;
    if u32::from_le_bytes(*version) != VERSION {
        return Err(Refused::OtherVersion);
    }
    if u32::from_le_bytes(*checked) != check(body, sentences.of_pack()) {
        return Err(Refused::Damaged);
    }
    form::unpacked(body, sentences).ok_or(Refused::Damaged)
}

/// A sum over the pack and the sentences that belong to it.
fn check<'a>(body: &[u8], words: impl Iterator<Item = &'a str>) -> u32 {
    words.fold(fnv(SEED, body), |hash, words| fnv(hash, words.as_bytes()))
}

#[cfg(target_arch = "wasm32")]
mod loaded {
    use alloc::string::String;
    use alloc::vec::Vec;
    use once_cell::race::OnceBox;

    use super::{Pack, Refused, read};
    use crate::text::{self, Sentences};

    static READ: OnceBox<Pack> = OnceBox::new();

    /// Before anything is loaded there are no rules.
    static NOTHING: Pack = Pack {
        books: &[],
        uncovered: &[],
        withdrawals: &[],
        claims: &[],
        effects: &[],
        impossible: &[],
        presumptions: &[],
        provisos: &[],
        situations: &[],
        letters: &[],
        blanks: &[],
        questions: &[],
        labels: &[],
        amazon_labels: &[],
        facts: &[],
        keys: &[],
        marketplaces: &[],
        zones: &[],
        holidays_jp: &[],
        holidays_uk: &[],
        titles: &[],
        commission: &[],
        administration: &[],
        referral: &[],
        places: &[],
        groups: &[],
        icons: &[],
    };

    /// The whole rulebook; empty before it is loaded.
    pub(crate) fn get() -> &'static Pack {
        READ.get().unwrap_or(&NOTHING)
    }

    /// Takes in the rulebook and the words, once. Later calls change nothing.
    ///
    /// # Errors
    ///
    /// Bytes that are not the rulebook of this version, as it was written.
    pub fn load(rules: Vec<u8>, texts: String) -> Result<(), Refused> {
        if READ.get().is_some() {
            return Ok(());
        }
        let sentences = Sentences::read(texts.leak());
        let pack = read(rules.leak(), &sentences)?;
        text::load(sentences);
        READ.get_or_init(|| alloc::boxed::Box::new(pack));
        Ok(())
    }
}

#[cfg(target_arch = "wasm32")]
pub(crate) use loaded::get;
#[cfg(target_arch = "wasm32")]
pub use loaded::load;
