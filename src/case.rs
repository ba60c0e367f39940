//! What comes in: the [`Case`], parsed once and believed afterwards.
//!
//! Every key of the contract is read here by one table. A missing key is unknown, never "no"; an
//! unknown key, a wrong type or an impossible value is an [`Error`] that names the field.

use std::sync::Arc;

use crate::error::{Allowed, Error, ErrorKind};
use crate::fact::{Cond, Fact, FactSet, Facts, NO, YES, site};
use crate::marketplace::{Marketplace, Site};
use crate::money::Amounts;
use crate::rate::Rate;
use crate::rulebook::Rulebook;
use crate::text::{Language, LetterLanguage, Text};
use crate::timeline::{Moment, Timeline, When, Zone};
use crate::value::{Value, clip};
use crate::words::engine as words;

mod amounts;
mod clock;
mod country;
mod derive;
mod fields;
mod form;
mod letter;
mod said;

use clock::SiteClock;
use country::Place;
pub use derive::{Derived, both, left};
use derive::{Implied, WEIGHED};
pub(crate) use letter::Signature;
pub use said::fact_said_by;
pub(crate) use said::kind_of;

/// One request to cancel, return or refund, as far as the seller told it.
///
/// Invariant: dates are possible and in order, amounts are within bounds, and no two facts
/// contradict each other. Whatever is of no fixed size is shared by its copies, of which every what-if takes one.
///
/// ```
/// let rules = kotowari_rulebook::rulebook();
/// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "parcel": ["packed", "labelled"]}"#)?;
/// let wrong = rules.parse(r#"{"marketplace": "qoo10-jp", "deliveredAt": "2026-02-30"}"#);
/// assert_eq!(wrong.unwrap_err().field(), "deliveredAt");
/// # Ok::<(), kotowari::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The keys as they were given.
    given: Arc<Value>,
    pub(crate) marketplace: &'static Marketplace,
    /// What the keys say, and nothing else.
    pub(crate) told: Facts,
    /// What the keys and dates say.
    pub(crate) stated: Facts,
    /// The same with every conclusion drawn that [`crate::impossible`] allows.
    pub(crate) facts: Facts,
    pub(crate) timeline: Timeline,
    pub(crate) numbers: Numbers,
    pub(crate) amounts: Option<Arc<Amounts>>,
    /// How the shop signs its letters.
    pub(crate) signature: Arc<Signature>,
    pub(crate) seller_zone: Option<Zone>,
    pub(crate) language: Language,
    pub(crate) buyer_language: LetterLanguage,
    /// The language asked for, where no letter exists in it yet.
    asked_language: Option<&'static str>,
    /// Every place where the buyer may be, as far as the keys say, with the dates as they are seen there.
    places: Arc<[(Place, Timeline)]>,
    /// Every clock that the marketplace's days may be counted by, with the dates as it has them: one, unless it has several
    /// country sites.
    clocks: Arc<[(SiteClock, Timeline)]>,
    /// What the dates imply there.
    implied: Option<Implied>,
    /// Date of the dossiers, which stands for a day that was not given.
    as_of: &'static str,
}

/// ISO 639-1 codes of the languages of the marketplaces. In those without letters of their own
/// a buyer is written to in English.
const LANGUAGES: &str = "ja en de fr it es nl pl pt sv ar zh ko";

/// The figures of a case that are no dates and no money.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Numbers {
    pub terms_allow_days: Option<u32>,
    pub shipment_rate: Option<Rate>,
    pub cancellation_rate: Option<Rate>,
    pub period_orders: Option<u32>,
    pub period_cancellations: Option<u32>,
}

/// What stands under a key.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One value of a fact, or a list of some.
    Choice(Fact),
    /// A whole number from 0 to this one.
    Count(u32),
    /// ISO 3166-1, or a list of some.
    Country,
    /// A day.
    Date(When),
    /// A list of traits.
    Goods,
    /// ISO 639-1.
    Language,
    /// How the shop signs its letters.
    Letter,
    /// Amounts in minor units.
    Money,
    /// An instant, or a day.
    Moment(When),
    /// A fraction between 0 and 1.
    Rate,
    /// ISO 3166-2.
    Region,
    /// True, false, or both.
    YesNo(Fact),
    /// A time zone: an IANA name or an offset.
    Zone,
}

/// Every key of the contract.
pub static KEYS: &[(&str, Kind)] = &[
    ("marketplace", Kind::Choice(Fact::Marketplace)),
    ("buyerCountry", Kind::Country),
    ("site", Kind::Country),
    ("buyerRegion", Kind::Region),
    ("sellerIsBusiness", Kind::YesNo(Fact::SellerIsBusiness)),
    ("buyerIsBusiness", Kind::YesNo(Fact::BuyerIsBusiness)),
    ("fulfilment", Kind::Choice(Fact::Fulfilment)),
    ("channel", Kind::Choice(Fact::Channel)),
    ("orderStatus", Kind::Choice(Fact::OrderStatus)),
    ("parcel", Kind::Choice(Fact::Parcel)),
    ("reason", Kind::Choice(Fact::Reason)),
    ("goods", Kind::Goods),
    ("personalised", Kind::YesNo(Fact::Personalised)),
    ("opened", Kind::YesNo(Fact::Opened)),
    ("returnTerms", Kind::Choice(Fact::ReturnTerms)),
    ("termsCover", Kind::Choice(Fact::TermsCover)),
    ("termsAllowDays", Kind::Count(3650)),
    (
        "withdrawalInfoGiven",
        Kind::YesNo(Fact::WithdrawalInfoGiven),
    ),
    ("confirmStep", Kind::YesNo(Fact::ConfirmStep)),
    ("insideReturnWindow", Kind::YesNo(Fact::InsideReturnWindow)),
    ("leavesToday", Kind::YesNo(Fact::LeavesToday)),
    ("stockAvailable", Kind::YesNo(Fact::StockAvailable)),
    ("alreadyRefusedOnce", Kind::YesNo(Fact::AlreadyRefusedOnce)),
    (
        "labelFromMarketplace",
        Kind::YesNo(Fact::LabelFromMarketplace),
    ),
    ("firstScanOnTime", Kind::YesNo(Fact::FirstScanOnTime)),
    ("deliveryProof", Kind::Choice(Fact::DeliveryProof)),
    ("returnedCondition", Kind::Choice(Fact::ReturnedCondition)),
    ("refundAlreadyMade", Kind::YesNo(Fact::RefundAlreadyMade)),
    ("refundPending", Kind::YesNo(Fact::RefundPending)),
    ("returnProof", Kind::Choice(Fact::ReturnProof)),
    ("cancellationFee", Kind::Choice(Fact::CancellationFee)),
    ("minimumTerm", Kind::Choice(Fact::MinimumTerm)),
    ("partOfOrder", Kind::YesNo(Fact::PartOfOrder)),
    ("delayNoticeSent", Kind::YesNo(Fact::DelayNoticeSent)),
    ("delayNewDate", Kind::Date(When::DelayNewDate)),
    ("delayConsent", Kind::Choice(Fact::DelayConsent)),
    ("orderedBy", Kind::Choice(Fact::OrderedBy)),
    ("acceptanceSentAt", Kind::Moment(When::AcceptanceSentAt)),
    ("acceptance", Kind::Choice(Fact::Accepted)),
    ("informationGivenAt", Kind::Date(When::InformationGivenAt)),
    ("returnCostTold", Kind::YesNo(Fact::ReturnCostTold)),
    ("neededBy", Kind::Date(When::NeededBy)),
    ("graceUntil", Kind::Date(When::GraceUntil)),
    ("buyerLearnedAt", Kind::Date(When::BuyerLearnedAt)),
    ("guardianConsent", Kind::YesNo(Fact::GuardianConsent)),
    ("ageCheck", Kind::Choice(Fact::AgeCheck)),
    ("nextDispatch", Kind::Date(When::NextDispatch)),
    ("noticeDays", Kind::Count(366)),
    ("repairFrom", Kind::Date(When::RepairFrom)),
    ("repairTo", Kind::Date(When::RepairTo)),
    ("returnRequestState", Kind::Choice(Fact::ReturnRequestState)),
    ("returnlessRule", Kind::YesNo(Fact::ReturnlessRule)),
    (
        "domesticReturnAddress",
        Kind::YesNo(Fact::DomesticReturnAddress),
    ),
    ("returnLabelFrom", Kind::Choice(Fact::ReturnLabelFrom)),
    ("listingErrorBy", Kind::Choice(Fact::ListingErrorBy)),
    ("claimState", Kind::Choice(Fact::ClaimState)),
    ("refundedBy", Kind::Choice(Fact::RefundedBy)),
    ("recordedReason", Kind::Choice(Fact::RecordedReason)),
    ("shipmentRate", Kind::Rate),
    ("cancellationRate", Kind::Rate),
    ("periodOrders", Kind::Count(100_000_000)),
    ("periodCancellations", Kind::Count(100_000_000)),
    ("now", Kind::Moment(When::Now)),
    ("orderedAt", Kind::Moment(When::OrderedAt)),
    ("paidAt", Kind::Moment(When::PaidAt)),
    ("requestedAt", Kind::Moment(When::RequestedAt)),
    ("shipBy", Kind::Moment(When::ShipBy)),
    ("handedOverAt", Kind::Moment(When::HandedOverAt)),
    ("estimatedDelivery", Kind::Moment(When::EstimatedDelivery)),
    ("deliveredAt", Kind::Moment(When::DeliveredAt)),
    ("returnFirstScanAt", Kind::Moment(When::ReturnFirstScanAt)),
    ("returnReceivedAt", Kind::Moment(When::ReturnReceivedAt)),
    ("refundedAt", Kind::Moment(When::RefundedAt)),
    ("claimDecidedAt", Kind::Moment(When::ClaimDecidedAt)),
    ("sellerLevel", Kind::Choice(Fact::SellerLevel)),
    ("shopTool", Kind::Choice(Fact::ShopTool)),
    ("paymentMethod", Kind::Choice(Fact::PaymentMethod)),
    ("money", Kind::Money),
    ("letter", Kind::Letter),
    ("sellerTimeZone", Kind::Zone),
    ("language", Kind::Language),
    ("buyerLanguage", Kind::Language),
];

impl Rulebook {
    /// Parses a case: JSON text.
    ///
    /// # Errors
    ///
    /// Text that is no JSON, or the first key that is unknown, of the wrong type, impossible, or in
    /// contradiction to another.
    pub fn parse(&self, json: &str) -> Result<Case, Error> {
        let value = serde_json::from_str(json).map_err(|error| Error::not_json(&error))?;
        Case::from_value(self, value)
    }

    /// Reads a case from untyped input.
    ///
    /// # Errors
    ///
    /// The first key that is unknown, of the wrong type, impossible, or in contradiction to another.
    pub fn case(&self, value: &Value) -> Result<Case, Error> {
        Case::from_value(self, value.clone())
    }
}

impl Case {
    /// Parses untyped input.
    ///
    /// # Errors
    ///
    /// The first key that is unknown, of the wrong type, impossible, or in contradiction to another.
    fn from_value(rules: &Rulebook, value: Value) -> Result<Case, Error> {
        let given = Arc::new(value);
        let Value::Object(entries) = &*given else {
            return Err(wrong_type(Error::WHOLE, &given, words::WANTED_OBJECT));
        };
        // The language comes first so that every other error can be told in it.
        let language = match find(entries, "language") {
            Some(given) => parse_language("language", given)?.unwrap_or_default(),
            None => Language::default(),
        };
        parse_entries(rules, &given, entries, language).map_err(|error| error.in_language(language))
    }

    /// What keys and dates would say had the keys said these facts as well, their old values forgotten; `None`
    /// where that contradicts itself. What [`crate::impossible`] concludes from it is not drawn yet.
    ///
    /// What dates imply is derived anew where it rests on one of them, so that nothing rests on what is no
    /// longer said.
    #[must_use]
    pub fn stated_had(&self, rules: &Rulebook, said: &[Cond]) -> Option<Facts> {
        let is_news = |cond: &&Cond| self.told.get(cond.fact) != cond.allowed;
        let news = said.iter().filter(is_news);
        let weighed = self.weighed(rules);
        if news.clone().any(|cond| weighed & cond.fact.alone() != 0) {
            return self.clone().derived_with(rules, said);
        }
        let mut facts = self.stated.clone();
        news.for_each(|cond| facts.set(cond.fact, cond.allowed));
        Some(facts)
    }

    /// Whether dates or figures were given that may say something of the facts. From today's date alone nothing follows.
    pub(crate) fn is_dated(&self) -> bool {
        let mut dates = When::ALL.iter().filter(|(when, _)| *when != When::Now);
        dates.any(|(when, _)| self.timeline.get(*when).is_some())
            || self.timeline.notice_days.is_some()
            || self.numbers.terms_allow_days.is_some()
            || self.amounts.is_some()
    }

    /// The facts that what dates imply rests on.
    pub(crate) fn weighed(&self, rules: &Rulebook) -> FactSet {
        let code = rules.code(self.marketplace.mask);
        let there = code.map_or(&[][..], |code| code.weighed);
        // A seller who wants out asks nobody: whether the acceptance came before is then not weighed.
        let asks = self.timeline.get(When::AcceptanceSentAt).is_some();
        let asked = asks.then_some(&Fact::Channel);
        let all = WEIGHED.iter().chain(there).chain(asked);
        all.fold(0, |weighed, fact| weighed | fact.alone())
    }

    /// The same, all of it derived anew: what [`Case::stated_had`] is tested against.
    #[must_use]
    pub fn derived_anew(&self, rules: &Rulebook, said: &[Cond]) -> Option<Facts> {
        let case = Case {
            implied: None,
            ..self.clone()
        };
        case.derived_with(rules, said)
    }

    fn derived_with(mut self, rules: &Rulebook, said: &[Cond]) -> Option<Facts> {
        for cond in said {
            self.told.set(cond.fact, cond.allowed);
        }
        self.facts = self.told.clone();
        self.derive(rules).ok().map(|()| self.stated)
    }

    /// The day whose rules apply, `YYYY-MM-DD`: of the order, else of `now`, else the rulebook's own.
    #[must_use]
    pub fn rulebook_day(&self) -> String {
        let day = self
            .timeline
            .day(When::OrderedAt)
            .or_else(|| self.timeline.day(When::Now));
        day.map_or_else(|| self.as_of.into(), |day| format!("{day}"))
    }

    /// The day on which the case is looked at: `now`, else the rulebook's own.
    pub(crate) fn today(&self) -> String {
        self.timeline
            .day(When::Now)
            .map_or_else(|| self.as_of.into(), |day| format!("{day}"))
    }

    /// Where the order was placed.
    #[must_use]
    pub const fn marketplace(&self) -> &'static Marketplace {
        self.marketplace
    }

    /// What is known: what the keys say, what dates and amounts imply, and what follows from both.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The dates.
    #[must_use]
    pub const fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// The amounts, where any were given.
    #[must_use]
    pub fn amounts(&self) -> Option<&Amounts> {
        self.amounts.as_deref()
    }

    /// The language that the buyer is written to in.
    #[must_use]
    pub const fn buyer_language(&self) -> LetterLanguage {
        self.buyer_language
    }

    /// The seller's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The buyer's language that was asked for (ISO 639-1) where the marketplace's letters exist only in others; they
    /// are then in English.
    ///
    /// ```
    /// let rules = kotowari_rulebook::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "ebay", "buyerLanguage": "fr"}"#)?;
    /// assert_eq!(case.language_not_written(), Some("fr"));
    /// let case = rules.parse(r#"{"marketplace": "ebay", "buyerLanguage": "de"}"#)?;
    /// assert_eq!(case.language_not_written(), None);
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn language_not_written(&self) -> Option<&'static str> {
        self.asked_language
    }

    /// Whether the shop is the seller's own: then no marketplace has a clock, only the buyer.
    pub(crate) fn is_own_store(&self) -> bool {
        self.marketplace.is_own_store
    }
}

fn find<'a>(entries: &'a [(String, Value)], key: &str) -> Option<&'a Value> {
    entries
        .iter()
        .find(|(known, _)| known == key)
        .map(|(_, value)| value)
}

/// The values that were given, in the order of [`KEYS`].
fn given_by_key(entries: &[(String, Value)]) -> Result<Vec<Option<&Value>>, Error> {
    let mut given: Vec<Option<&Value>> = vec![None; KEYS.len()];
    for (key, value) in entries {
        let at = KEYS.iter().position(|(known, _)| known == key);
        let Some(slot) = at.and_then(|at| given.get_mut(at)) else {
            return Err(Error::new(ErrorKind::UnknownKey, &clip(key))
                .allowed(Allowed::join(&mut KEYS.iter().map(|(known, _)| *known))));
        };
        // Of one that is written twice, which no reader lets pass, the first counts.
        slot.get_or_insert(value);
    }
    Ok(given)
}

/// A case as far as its keys have been read.
struct Reading<'a> {
    rules: &'a Rulebook,
    marketplace: &'static Marketplace,
    /// The sites on one of which the order was placed; empty where the marketplace has none, or an unknown one.
    sites: &'a [&'static Site],
    clocks: &'a [SiteClock],
    region: Option<&'a str>,
    /// In which civil days are read.
    zone: Zone,
    facts: Facts,
    timeline: Timeline,
    numbers: Numbers,
    amounts: Option<Amounts>,
    signature: Signature,
    seller_zone: Option<Zone>,
    buyer_language: LetterLanguage,
    asked_language: Option<&'static str>,
}

impl Reading<'_> {
    fn read(&mut self, key: &'static str, kind: Kind, value: &Value) -> Result<(), Error> {
        match kind {
            Kind::Choice(fact) => self.facts.set(fact, parse_choice(key, fact, value)?),
            Kind::YesNo(fact) => self.facts.set(fact, parse_yes_no(key, value)?),
            Kind::Goods => parse_goods(value, &mut self.facts)?,
            Kind::Count(most) => {
                let count = Some(parse_count(key, value, most)?);
                match key {
                    "termsAllowDays" => self.numbers.terms_allow_days = count,
                    "noticeDays" => self.timeline.notice_days = count,
                    "periodOrders" => self.numbers.period_orders = count,
                    "periodCancellations" => self.numbers.period_cancellations = count,
                    _ => return Err(Error::new(ErrorKind::UnknownKey, key)),
                }
            }
            Kind::Rate => {
                let rate = Some(parse_rate(key, value)?);
                match key {
                    "shipmentRate" => self.numbers.shipment_rate = rate,
                    "cancellationRate" => self.numbers.cancellation_rate = rate,
                    _ => return Err(Error::new(ErrorKind::UnknownKey, key)),
                }
            }
            Kind::Region => {
                let state = self.region.map_or(0, country::state_of);
                self.facts.set(Fact::BuyerState, state);
            }
            Kind::Date(when) => self.read_date(key, when, value, true)?,
            Kind::Moment(when) => self.read_date(key, when, value, false)?,
            Kind::Language if key == "buyerLanguage" => {
                (self.buyer_language, self.asked_language) =
                    parse_buyer_language(self.rules, self.marketplace, key, value)?;
            }
            // Read before all others: whose law it is, which clocks there are, and the language of errors.
            Kind::Country | Kind::Language => {}
            Kind::Letter => self.signature = letter::parse(value)?,
            Kind::Zone => self.seller_zone = Some(parse_zone(key, value)?),
            Kind::Money => {
                let currency = self.marketplace.currency;
                let currency = currency.or_else(|| clock::currency(self.sites));
                self.amounts = Some(amounts::parse(value, currency)?);
            }
        }
        Ok(())
    }

    /// A civil day is the buyer's at a store of one's own, and any of the clocks' where a marketplace has several.
    fn read_date(
        &mut self,
        key: &'static str,
        when: When,
        value: &Value,
        day_only: bool,
    ) -> Result<(), Error> {
        let moment = parse_moment(key, value, self.zone, day_only)?;
        let is_day = matches!(value, Value::Text(text) if text.len() == "YYYY-MM-DD".len());
        match moment.day(self.zone).filter(|_| is_day) {
            Some(day) if self.marketplace.is_own_store => self.timeline.set_day(when, day),
            Some(day) if self.clocks.len() > 1 => self.timeline.set_any_day(when, day),
            _ => self.timeline.set(when, moment),
        }
        Ok(())
    }
}

/// No more orders are cancelled than there were.
fn check_counts(numbers: &Numbers) -> Result<(), Error> {
    match (numbers.period_orders, numbers.period_cancellations) {
        (Some(orders), Some(cancelled)) if cancelled > orders => {
            let error = Error::new(ErrorKind::OutOfRange, "periodCancellations");
            Err(error
                .given(cancelled.to_string())
                .allowed(Allowed::Range(0, i64::from(orders))))
        }
        _ => Ok(()),
    }
}

/// Reads the `entries` of what was `given`.
fn parse_entries(
    rules: &Rulebook,
    given: &Arc<Value>,
    entries: &[(String, Value)],
    language: Language,
) -> Result<Case, Error> {
    let by_key = given_by_key(entries)?;
    let told = |key| find(entries, key).filter(|value| !value.is_null());
    let marketplace = parse_marketplace(rules, find(entries, "marketplace"))?;
    let own_store = marketplace.is_own_store;
    let sold_on = parse_codes(entries, "site")?;
    let (countries, region) = parse_countries(entries, marketplace)?;
    let sites = sites_of(marketplace, sold_on.as_deref(), &countries);
    let clocks = clock::clocks(marketplace, &sites);
    let places = country::places(&countries, region);
    // An own store's clocks are the buyer's, where one is known; its seller's otherwise.
    let zone = match places.first() {
        Some(place) if own_store => place.zone,
        _ => clocks.first().map_or(marketplace.zone, |clock| clock.zone),
    };
    let mut reading = Reading {
        rules,
        marketplace,
        sites: &sites,
        clocks: &clocks,
        region,
        zone,
        facts: Facts::unknown(),
        timeline: Timeline::empty(zone),
        numbers: Numbers::default(),
        amounts: None,
        signature: Signature::default(),
        seller_zone: None,
        buyer_language: language_in(rules, marketplace, sold_on.as_deref().unwrap_or(&countries)),
        asked_language: None,
    };
    for ((key, kind), value) in KEYS.iter().zip(by_key) {
        if let Some(value) = value.filter(|value| !value.is_null()) {
            reading.read(key, *kind, value)?;
        }
    }
    check_counts(&reading.numbers)?;
    let mut facts = reading.facts;
    facts.set(Fact::Marketplace, marketplace.mask);
    if !sites.is_empty() {
        let masks = sites.iter().fold(0, |mask, site| mask | site.mask);
        facts.set(Fact::Site, masks);
    } else if told("site").is_some() {
        facts.set(Fact::Site, site::OTHER);
    }
    let regimes = places.iter().fold(0, |mask, place| mask | place.regime);
    facts.set(Fact::Regime, regimes);
    // A store of one's own has buyers everywhere: outside Japan they are written to in English.
    let abroad = !countries.is_empty() && !countries.contains(&"JP");
    let buyer_language = if own_store && abroad && told("buyerLanguage").is_none() {
        LetterLanguage::En
    } else {
        reading.buyer_language
    };
    let timeline = reading.timeline;
    let seen = |place: Place| timeline.seen_in(place.zone, place.state, own_store);
    let case = Case {
        given: Arc::clone(given),
        marketplace,
        told: facts.clone(),
        stated: facts.clone(),
        facts,
        timeline,
        numbers: reading.numbers,
        amounts: reading.amounts.map(Arc::new),
        signature: Arc::new(reading.signature),
        seller_zone: reading.seller_zone,
        language,
        buyer_language,
        asked_language: reading.asked_language,
        places: places.iter().map(|place| (*place, seen(*place))).collect(),
        clocks: clocks
            .iter()
            .map(|clock| (*clock, timeline.counted_in(clock.zone)))
            .collect(),
        implied: None,
        as_of: rules.edition().as_of,
    };
    case.check_order()?;
    case.derived(rules)
}

/// The countries one of which the buyer lives in, and the region where it was told: as given, else the region's, else the
/// marketplace's own. Empty where it can be any.
fn parse_countries<'a>(
    entries: &'a [(String, Value)],
    marketplace: &'static Marketplace,
) -> Result<(Vec<&'a str>, Option<&'a str>), Error> {
    let told = parse_codes(entries, "buyerCountry")?;
    let mut countries = told.unwrap_or_else(|| marketplace.country.into_iter().collect());
    let region = find(entries, "buyerRegion").filter(|value| !value.is_null());
    let region = region.map(|value| parse_region("buyerRegion", value));
    let region = region.transpose()?;
    if let Some(country) = region.and_then(|region| region.get(..2)) {
        if !countries.is_empty() && !countries.contains(&country) {
            let known = countries.join("|");
            return Err(contradiction(
                "buyerRegion",
                format!("buyerRegion={country}-…, buyerCountry={known}"),
            ));
        }
        countries = vec![country];
    }
    Ok((countries, region))
}

/// One country, or several one of which it is; `None` where none was told.
fn parse_codes<'a>(
    entries: &'a [(String, Value)],
    key: &str,
) -> Result<Option<Vec<&'a str>>, Error> {
    let codes = match find(entries, key) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::List(items)) if !items.is_empty() => items.as_slice(),
        Some(one) => std::slice::from_ref(one),
    };
    let codes = codes.iter().map(|code| parse_country(key, code));
    codes.collect::<Result<_, _>>().map(Some)
}

/// The country sites one of which was sold on: those given; else those where buyers of these countries buy, and the last,
/// which stands for all that are not known; else all of them. None where there are none.
fn sites_of(
    marketplace: &'static Marketplace,
    sold_on: Option<&[&str]>,
    buyers: &[&str],
) -> Vec<&'static Site> {
    let mut sites: Vec<&Site> = Vec::new();
    if let Some(countries) = sold_on {
        for country in countries {
            let site = marketplace.site(country);
            sites.extend(site.filter(|site| !sites.contains(site)));
        }
        return sites;
    }
    if marketplace.sells_at_home {
        let at_home = |site: &&Site| buyers.iter().any(|country| site.is_of(country));
        sites.extend(marketplace.sites.iter().filter(at_home));
    }
    if sites.is_empty() {
        sites.extend(marketplace.sites);
    } else {
        sites.extend(marketplace.sites.last());
    }
    sites
}

fn parse_marketplace(
    rules: &Rulebook,
    value: Option<&Value>,
) -> Result<&'static Marketplace, Error> {
    let allowed = || Allowed::Words(Fact::Marketplace.values());
    match value {
        None | Some(Value::Null) => {
            Err(Error::new(ErrorKind::Missing, "marketplace").allowed(allowed()))
        }
        Some(Value::Text(name)) => Fact::Marketplace
            .mask_of(name)
            .and_then(|mask| rules.marketplace(mask))
            .ok_or_else(|| unknown_value("marketplace", name, allowed())),
        Some(Value::List(items)) if items.len() == 1 => parse_marketplace(rules, items.first()),
        Some(other) => Err(wrong_type("marketplace", other, words::WANTED_STRING)),
    }
}

fn parse_choice(key: &str, fact: Fact, value: &Value) -> Result<u32, Error> {
    match value {
        Value::Text(name) => fact
            .mask_of(name)
            .ok_or_else(|| unknown_value(key, name, Allowed::Words(fact.values()))),
        Value::List(items) if !items.is_empty() => {
            items.iter().try_fold(0, |mask, item| match item {
                Value::Text(_) => Ok(mask | parse_choice(key, fact, item)?),
                other => Err(wrong_type(key, other, words::WANTED_STRINGS)),
            })
        }
        other => Err(wrong_type(key, other, words::WANTED_SOME_STRINGS)),
    }
}

fn parse_yes_no(key: &str, value: &Value) -> Result<u32, Error> {
    match value {
        Value::Bool(yes) => Ok(if *yes { YES } else { NO }),
        Value::List(items) if !items.is_empty() => {
            items.iter().try_fold(0, |mask, item| match item {
                Value::Bool(yes) => Ok(mask | if *yes { YES } else { NO }),
                other => Err(wrong_type(key, other, words::WANTED_BOOLEANS)),
            })
        }
        other => Err(wrong_type(key, other, words::WANTED_BOOLEAN)),
    }
}

/// Traits in the list are so, all others are not.
fn parse_goods(value: &Value, facts: &mut Facts) -> Result<(), Error> {
    let Value::List(items) = value else {
        return Err(wrong_type("goods", value, words::WANTED_LIST_OF_STRINGS));
    };
    for fact in Fact::traits() {
        facts.set(fact, NO);
    }
    for item in items {
        let Value::Text(name) = item else {
            return Err(wrong_type("goods", item, words::WANTED_LIST_OF_STRINGS));
        };
        let fact = Fact::traits()
            .find(|fact| fact.goods_trait() == Some(name))
            .ok_or_else(|| {
                unknown_value(
                    "goods",
                    name,
                    Allowed::join(&mut Fact::traits().filter_map(Fact::goods_trait)),
                )
            })?;
        facts.set(fact, YES);
    }
    Ok(())
}

pub(crate) fn parse_integer(key: &str, value: &Value, least: i64, most: i64) -> Result<i64, Error> {
    match value {
        Value::Integer(number) if (least..=most).contains(number) => Ok(*number),
        Value::Integer(_) => Err(Error::new(ErrorKind::OutOfRange, key)
            .given(value.shown())
            .allowed(Allowed::Range(least, most))),
        // As far as a number is without a fraction, it is only too large.
        Value::Number(number) if number % 1.0 == 0.0 || !number.is_finite() => {
            Err(Error::new(ErrorKind::OutOfRange, key)
                .given(value.shown())
                .allowed(Allowed::Range(least, most)))
        }
        other => Err(wrong_type(key, other, words::WANTED_INTEGER)),
    }
}

fn parse_count(key: &str, value: &Value, most: u32) -> Result<u32, Error> {
    let count = parse_integer(key, value, 0, i64::from(most))?;
    Ok(u32::try_from(count).unwrap_or(most))
}

pub(crate) fn parse_rate(key: &str, value: &Value) -> Result<Rate, Error> {
    let fraction = match value {
        Value::Integer(number) => *number as f64,
        Value::Number(number) => *number,
        other => return Err(wrong_type(key, other, words::WANTED_SHARE)),
    };
    if (0.0..=1.0).contains(&fraction) {
        Ok(Rate::from_fraction(fraction))
    } else {
        Err(Error::new(ErrorKind::OutOfRange, key)
            .given(value.shown())
            .allowed(Allowed::Range(0, 1)))
    }
}

fn parse_country<'a>(key: &str, value: &'a Value) -> Result<&'a str, Error> {
    let Value::Text(code) = value else {
        return Err(wrong_type(key, value, words::WANTED_STRING));
    };
    if country::exists(code) {
        return Ok(code);
    }
    let allowed = match country::meant(code) {
        Some(meant) => Allowed::Told(meant),
        None => Allowed::Words(&["ISO 3166-1 alpha-2 (JP, US, DE, GB …)"]),
    };
    Err(unknown_value(key, code, allowed))
}

/// ISO 3166-2: the country, a hyphen and the part of it.
fn parse_region<'a>(key: &str, value: &'a Value) -> Result<&'a str, Error> {
    let Value::Text(code) = value else {
        return Err(wrong_type(key, value, words::WANTED_STRING));
    };
    let parts = code.split_once('-').filter(|(country, part)| {
        country::exists(country) && country::region_exists(country, part)
    });
    match parts {
        Some(_) => Ok(code),
        None => Err(unknown_value(
            key,
            code,
            Allowed::Words(&["ISO 3166-2 (US-CA, JP-13 …)"]),
        )),
    }
}

fn parse_moment(key: &str, value: &Value, zone: Zone, day_only: bool) -> Result<Moment, Error> {
    let Value::Text(text) = value else {
        return Err(wrong_type(key, value, words::WANTED_STRING));
    };
    let forms: &'static [&'static str] = if day_only {
        &["YYYY-MM-DD", "YYYY = 1970–2199"]
    } else {
        &[
            "YYYY-MM-DD",
            "YYYY-MM-DDThh:mm:ss+09:00",
            "YYYY = 1970–2199",
        ]
    };
    Moment::parse(text, zone)
        .filter(|_| !day_only || text.len() == 10)
        .ok_or_else(|| {
            let with_offset = [text, "Z"].concat();
            let allowed = if !day_only && Moment::parse(&with_offset, zone).is_some() {
                Allowed::Says(words::OFFSET_MISSING)
            } else {
                Allowed::Words(forms)
            };
            Error::new(ErrorKind::BadDate, key)
                .given(clip(text))
                .allowed(allowed)
        })
}

fn parse_language(key: &str, value: &Value) -> Result<Option<Language>, Error> {
    match value {
        Value::Null => Ok(None),
        Value::Text(code) => Language::from_code(code).map(Some).ok_or_else(|| {
            unknown_value(
                key,
                code,
                Allowed::join(&mut Language::ALL.into_iter().map(Language::code)),
            )
        }),
        other => Err(wrong_type(key, other, words::WANTED_STRING)),
    }
}

/// The language that buyers on the sites of these countries, or in them, are written to: the one that is read in all of
/// them, where the marketplace has letters in it and no country of its own.
fn language_in(rules: &Rulebook, marketplace: &Marketplace, countries: &[&str]) -> LetterLanguage {
    if marketplace.country.is_some() {
        return marketplace.language.into();
    }
    let mut read = countries
        .iter()
        .map(|code| LetterLanguage::of_country(code));
    let first = read.next().flatten();
    first
        .filter(|language| read.all(|other| other == Some(*language)))
        .filter(|language| has_letters_in(rules, marketplace, *language))
        .unwrap_or(marketplace.language.into())
}

/// The language of the letter, and the code asked for where that is another.
fn parse_buyer_language(
    rules: &Rulebook,
    marketplace: &Marketplace,
    key: &str,
    value: &Value,
) -> Result<(LetterLanguage, Option<&'static str>), Error> {
    let Value::Text(code) = value else {
        return Err(wrong_type(key, value, words::WANTED_STRING));
    };
    let mut known = LANGUAGES.split(' ');
    let Some(asked) = known.clone().find(|known| known == code) else {
        return Err(unknown_value(key, code, Allowed::join(&mut known)));
    };
    let written = LetterLanguage::from_code(asked)
        .filter(|language| has_letters_in(rules, marketplace, *language));
    Ok(match written {
        Some(language) => (language, None),
        None => (LetterLanguage::En, Some(asked)),
    })
}

/// Whether the letters of a marketplace, which are a volume of its own or of the folder it shares, are written in a
/// language.
fn has_letters_in(rules: &Rulebook, marketplace: &Marketplace, language: LetterLanguage) -> bool {
    rules.book(marketplace.mask).is_some_and(|book| {
        let written = |folder: &str| rules.sentences().has_letters(folder, language);
        written(book.name) || book.shares.iter().any(|folder| written(folder))
    })
}

fn parse_zone(key: &str, value: &Value) -> Result<Zone, Error> {
    let Value::Text(name) = value else {
        return Err(wrong_type(key, value, words::WANTED_STRING));
    };
    Zone::parse(name).ok_or_else(|| {
        unknown_value(
            key,
            name,
            Allowed::join(&mut Zone::names().chain(["+09:00"])),
        )
    })
}

pub(crate) fn wrong_type(key: &str, value: &Value, wanted: Text) -> Error {
    Error::new(ErrorKind::WrongType, key)
        .given(value.shown())
        .allowed(Allowed::Says(wanted))
}

/// A value that a key does not take.
#[must_use]
pub fn unknown_value(key: &str, given: &str, allowed: Allowed) -> Error {
    Error::new(ErrorKind::UnknownValue, key)
        .given(clip(given))
        .allowed(allowed)
}

pub(crate) fn contradiction(field: &str, both: String) -> Error {
    Error::new(ErrorKind::Contradiction, field).given(both)
}
