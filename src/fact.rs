//! Facts as sets.
//!
//! Every fact has a small finite domain; what is known of it is the set of values still possible,
//! all of them while nobody has said. A set is a bit mask, so matching a rule is a few ANDs.
//!
//! ```
//! use kotowari::fact::{Fact, Facts, Match, parcel};
//! let mut facts = Facts::unknown();
//! let packed = Fact::Parcel.is(parcel::PACKED | parcel::LABELLED);
//! assert_eq!(facts.matches(packed), Match::Open);
//! facts.narrow(Fact::Parcel, parcel::PACKED);
//! assert_eq!(facts.matches(packed), Match::Holds);
//! ```

use serde::{Deserialize, Serialize};

/// How a condition stands to what is known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Match {
    /// Every value still possible satisfies it.
    Holds,
    /// None does.
    Fails,
    /// Some do, some do not.
    Open,
}

/// A fact and the values a rule allows for it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Cond {
    /// Which fact.
    pub fact: Fact,
    /// Mask of the values allowed.
    pub allowed: u32,
}

/// The mask of `false` for a yes/no fact.
pub const NO: u32 = 1;
/// The mask of `true` for a yes/no fact.
pub const YES: u32 = 2;

/// A set of facts, as a bit mask in the order of [`Fact::ALL`]; `facts_fit_a_set` holds that they fit.
pub(crate) type FactSet = u128;

/// The positions of the bits of a set, lowest first.
pub(crate) fn bits(mut set: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let position = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (position < u128::BITS as usize).then_some(position)
    })
}

const BOOL: [&str; 2] = ["false", "true"];

/// What a fact and its values are called in the contract.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Info {
    pub(crate) key: &'static str,
    pub(crate) goods_trait: Option<&'static str>,
    pub(crate) values: &'static [&'static str],
}

macro_rules! facts {
    ($(
        $(#[$doc:meta])*
        $fact:ident = $key:literal $(: $goods:literal)? $(, $module:ident { $($value:ident = $name:literal),+ $(,)? })? ;
    )+) => {
        /// A fact that rules read. Contract keys first, then what dates and countries are turned
        /// into, then the answer itself (read by duties, steps and warnings only).
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[repr(u8)]
        pub enum Fact { $( $(#[$doc])* $fact ),+ }

        impl Fact {
            /// Every fact, in order.
            pub const ALL: &'static [Fact] = &[ $( Fact::$fact ),+ ];

        }


        /// How many values each fact has.
        const SIZES: [u8; Fact::COUNT] = [ $( facts!(@size $( $($name),+ )?) ),+ ];

        /// What each fact is called.
        pub(crate) static INFO: &[Info] = &[ $( Info {
            key: $key,
            goods_trait: facts!(@goods $($goods)?),
            values: facts!(@values $( $($name),+ )?),
        } ),+ ];

        $($(
            #[doc = concat!("Masks of the values of `", $key, "`.")]
            #[allow(missing_docs, reason = "each constant is the contract value of the same name")]
            pub mod $module {
                #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "positions, never seen outside")]
                enum Position { $($value),+ }
                $( pub const $value: u32 = 1 << (Position::$value as u32); )+
            }
        )?)+
    };
    (@goods) => { None };
    (@goods $goods:literal) => { Some($goods) };
    (@size) => { 2 };
    (@size $($name:literal),+) => { [$($name),+].len() as u8 };
    (@values) => { &BOOL };
    (@values $($name:literal),+) => { &[$($name),+] };
}

facts! {
    /// Where the order was placed.
    Marketplace = "marketplace", marketplace {
        QOO10_JP = "qoo10-jp", AMAZON_JP = "amazon-jp", AMAZON_US = "amazon-us", AMAZON_UK = "amazon-uk",
        AMAZON_DE = "amazon-de", AMAZON_FR = "amazon-fr", AMAZON_IT = "amazon-it", AMAZON_ES = "amazon-es",
        AMAZON_NL = "amazon-nl", AMAZON_PL = "amazon-pl", AMAZON_CA = "amazon-ca", AMAZON_AE = "amazon-ae",
        AMAZON_BR = "amazon-br", EBAY = "ebay", OWN_STORE = "own-store",
        MERCARI = "mercari", MERCARI_SHOPS = "mercari-shops", BUYMA = "buyma", RAKUTEN = "rakuten",
        YAHOO_SHOPPING = "yahoo-shopping", AU_PAY_MARKET = "au-pay-market", MINNE = "minne", CREEMA = "creema",
        ETSY = "etsy", SHOPEE = "shopee", TIKTOK_SHOP = "tiktok-shop",
    };
    /// What the marketplace's screen says.
    OrderStatus = "orderStatus", order_status {
        UNPAID = "unpaid", PENDING = "pending", PAID = "paid", SHIP_DATE_SET = "ship-date-set",
        SHIP_DATE_PASSED = "ship-date-passed", SHIP_CONFIRMED = "ship-confirmed",
    };
    /// Where the goods really are.
    Parcel = "parcel", parcel {
        NOT_STARTED = "not-started", IN_PRODUCTION = "in-production", PACKED = "packed", LABELLED = "labelled",
        WITH_CARRIER = "with-carrier", DELIVERED = "delivered", COMING_BACK = "coming-back", BACK = "back",
        LOST = "lost",
    };
    /// Why, as far as the seller truly knows.
    Reason = "reason", reason {
        CHANGE_OF_MIND = "change-of-mind", ORDERED_BY_MISTAKE = "ordered-by-mistake", DUPLICATE = "duplicate",
        LATE = "late", NOT_RECEIVED = "not-received", DEFECTIVE = "defective",
        NOT_AS_DESCRIBED = "not-as-described", WRONG_ITEM = "wrong-item", MISSING_PART = "missing-part",
        WRONG_ADDRESS = "wrong-address", OUT_OF_STOCK = "out-of-stock", PRICE_ERROR = "price-error",
        MINOR = "minor", MISLED_BY_ORDER_SCREEN = "misled-by-order-screen",
        UNSUITABLE_CONTENT = "unsuitable-content", IMPORT_CHARGES = "import-charges",
        BUYER_UNREACHABLE = "buyer-unreachable", WILL_NOT_SELL = "will-not-sell",
    };
    /// How the request arrived.
    Channel = "channel", channel {
        CANCEL_BUTTON = "cancel-button", MESSAGE = "message", RETURN_REQUEST = "return-request",
        DELIVERY_REFUSED = "delivery-refused", SUBSCRIPTION_PAGE = "subscription-page", CLAIM = "claim",
        CHARGEBACK = "chargeback", SELLER = "seller",
    };
    /// Who ships.
    Fulfilment = "fulfilment", fulfilment {
        SELLER = "seller", MARKETPLACE = "marketplace", SELLER_PRIME = "seller-prime",
    };
    /// Made on order.
    MadeToOrder = "goods": "made-to-order";
    /// Reserved (予約商品), to a release date or with four or more days of lead time.
    Reserved = "goods": "reserved";
    /// Deteriorates fast.
    Perishable = "goods": "perishable";
    /// Sealed for hygiene or health.
    Hygiene = "goods": "hygiene";
    /// Sealed audio, video or software.
    SealedMedia = "goods": "sealed-media";
    /// Digital content or e-ticket.
    Digital = "goods": "digital";
    /// A service.
    Service = "goods": "service";
    /// Second-hand.
    Used = "goods": "used";
    /// Clearance.
    Clearance = "goods": "clearance";
    /// Fashion.
    Fashion = "goods": "fashion";
    /// Books, music, video.
    Media = "goods": "media";
    /// Electronics.
    Electronics = "goods": "electronics";
    /// Regular deliveries.
    Subscription = "goods": "subscription";
    /// Seal broken or used.
    Opened = "opened";
    /// Return and cancellation terms seen on the product page and the order screen.
    ReturnTerms = "returnTerms", return_terms {
        SHOWN_BOTH = "shown-both", SHOWN_ONCE = "shown-once", NOT_SHOWN = "not-shown",
    };
    /// What those terms speak of.
    TermsCover = "termsCover", terms_cover {
        RETURNS = "returns", CANCELLATIONS_AND_RETURNS = "cancellations-and-returns",
    };
    /// EU/UK: told of the 14-day right.
    WithdrawalInfoGiven = "withdrawalInfoGiven";
    /// The order screen let the buyer check and correct before ordering.
    ConfirmStep = "confirmStep";
    /// The marketplace's own return window is still open.
    InsideReturnWindow = "insideReturnWindow";
    /// The carrier really takes it today.
    LeavesToday = "leavesToday";
    /// A replacement can be sent.
    StockAvailable = "stockAvailable";
    /// The buyer asks again.
    AlreadyRefusedOnce = "alreadyRefusedOnce";
    /// Marketplace-bought, claims-protected label.
    LabelFromMarketplace = "labelFromMarketplace";
    /// First scan on or before the ship-by date.
    FirstScanOnTime = "firstScanOnTime";
    /// What proves the delivery.
    DeliveryProof = "deliveryProof", delivery_proof { NONE = "none", SCAN = "scan", SIGNATURE = "signature" };
    /// What came back.
    ReturnedCondition = "returnedCondition", returned_condition {
        AS_SENT = "as-sent", USED_OR_DAMAGED = "used-or-damaged", INCOMPLETE = "incomplete",
        DIFFERENT_ITEM = "different-item", NOT_SENT_BACK = "not-sent-back",
    };
    /// The buyer has the money already.
    RefundAlreadyMade = "refundAlreadyMade";
    /// Only some lines or units.
    PartOfOrder = "partOfOrder";
    /// US: a valid delay-option notice went out in time.
    DelayNoticeSent = "delayNoticeSent";
    /// US: what the buyer answered to it.
    DelayConsent = "delayConsent", delay_consent {
        EXPRESS = "express", SILENT = "silent", REFUSED = "refused",
    };
    /// How the order was placed.
    OrderedBy = "orderedBy", ordered_by {
        SCREEN = "screen", PHONE = "phone", MAIL = "mail", SELLER_CALLED = "seller-called",
    };
    /// EU/UK: told to bear the return cost.
    ReturnCostTold = "returnCostTold";
    /// The guardian agreed to the order.
    GuardianConsent = "guardianConsent";
    /// How the buyer's age was checked.
    AgeCheck = "ageCheck", age_check {
        NONE = "none", TICK_BOX = "tick-box", DATE_OF_BIRTH = "date-of-birth", DOCUMENT = "document",
    };
    /// State in the marketplace's return centre.
    ReturnRequestState = "returnRequestState", return_request_state {
        AUTO_AUTHORISED = "auto-authorised", PENDING = "pending", AUTHORISED = "authorised", CLOSED = "closed",
    };
    /// The seller's own returnless rule was active.
    ReturnlessRule = "returnlessRule";
    /// A return address in the marketplace's country is on file.
    DomesticReturnAddress = "domesticReturnAddress";
    /// Who provided the return label.
    ReturnLabelFrom = "returnLabelFrom", return_label_from {
        SELLER = "seller", MARKETPLACE = "marketplace", BUYER = "buyer",
    };
    /// Who got the product page wrong.
    ListingErrorBy = "listingErrorBy", listing_error_by {
        SELLER = "seller", MARKETPLACE = "marketplace",
    };
    /// A-to-z claim, case or chargeback.
    ClaimState = "claimState", claim_state {
        NONE = "none", OPEN = "open", INFORMATION_REQUESTED = "information-requested", GRANTED = "granted",
        DENIED = "denied", CLOSED = "closed",
    };
    /// Who refunded.
    RefundedBy = "refundedBy", refunded_by { SELLER = "seller", MARKETPLACE = "marketplace" };
    /// The reason class the seller has chosen or is about to.
    RecordedReason = "recordedReason", recorded_reason { BUYER = "buyer", SHOP = "shop" };
    /// Qoo10 settlement class.
    SellerLevel = "sellerLevel", seller_level {
        GENERAL = "general", EXCELLENT = "excellent", POWER = "power",
    };
    /// The buyer acts as a business.
    BuyerIsBusiness = "buyerIsBusiness";
    /// The seller acts as a business.
    SellerIsBusiness = "sellerIsBusiness";
    /// Own store: the tool it runs on.
    ShopTool = "shopTool", shop_tool {
        BASE = "base", STORES = "stores", SHOPIFY = "shopify", OTHER = "other",
    };
    /// How the buyer pays.
    PaymentMethod = "paymentMethod", payment_method {
        CARD = "card", PAYPAL = "paypal", BANK_TRANSFER = "bank-transfer", KONBINI = "konbini",
        CASH_ON_DELIVERY = "cash-on-delivery",
    };
    /// Sale event the order belongs to: words of the contract that only Qoo10 fills so far.
    Sale = "sale", sale { NONE = "none", MEGA_WARI = "mega-wari", MEGA_PO = "mega-po" };
    /// EU/UK: what shows that the buyer has sent the goods back; a scan also where `returnFirstScanAt` is given.
    ReturnProof = "returnProof", return_proof { NONE = "none", NUMBER = "number", SCAN = "scan" };
    /// A fee for cancelling that the shop wants to keep, and where its terms showed it.
    CancellationFee = "cancellationFee", cancellation_fee {
        NONE = "none", SHOWN_BOTH = "shown-both", SHOWN_ONCE = "shown-once", NOT_SHOWN = "not-shown",
    };
    /// Subscriptions: a minimum term or number of deliveries that still runs, and whether the order screen showed it.
    MinimumTerm = "minimumTerm", minimum_term { NONE = "none", SHOWN = "shown", NOT_SHOWN = "not-shown" };
    /// Made to the buyer's own specification, not just in a size or colour chosen; so where `goods` says made to order, unless said otherwise.
    Personalised = "personalised";
    /// A refund that the shop has made is still on its way.
    RefundPending = "refundPending";
    /// Whose consumer law applies, from `buyerCountry`.
    Regime = "buyerCountry", regime { JP = "jp", US = "us", EU = "eu", UK = "uk", OTHER = "other" };
    /// Of a marketplace with several country sites the one that was sold on, from `site`.
    Site = "site", site {
        US = "site-us", UK = "site-uk", DE = "site-de", EUROPE = "site-europe", AU = "site-au", OTHER = "site-other",
        JP = "site-jp", MY = "site-my", PH = "site-ph", TH = "site-th",
    };
    /// The statutory period for withdrawing, from `deliveredAt` and `requestedAt` (or `now`).
    StatutoryWindow = "deliveredAt", statutory_window {
        BEFORE_RECEIPT = "before-receipt", RUNNING = "running", OVER = "over",
    };
    /// Whether the shop's shown terms themselves grant this change of mind, from `termsAllowDays`.
    TermsGrant = "termsAllowDays", terms_grant { NOTHING = "nothing-granted", THIS = "grants-this" };
    /// The promised date has passed, from `shipBy`, `estimatedDelivery`, `orderStatus` and `now`.
    Overdue = "shipBy", overdue { NOT_YET = "not-overdue", OVERDUE = "overdue" };
    /// The additional period that the buyer set, from `graceUntil`.
    GracePeriod = "graceUntil", grace_period { NOT_SET = "not-set", RUNNING = "running", OVER = "over" };
    /// A date essential to the buyer and known to the seller has passed, from `neededBy`.
    EssentialDateMissed = "neededBy", essential_date { MET = "not-missed", MISSED = "missed" };
    /// US: the buyer's state as far as its law differs, from `buyerRegion`.
    BuyerState = "buyerRegion", buyer_state {
        CALIFORNIA = "california", LISTED = "return-notice-state", LOUISIANA = "louisiana", OTHER = "other-state",
        PERIOD = "return-period-state",
    };
    /// Days since the order, from `orderedAt`, or what cannot come before it, and `requestedAt` (or `now`).
    SinceOrder = "orderedAt", since_order {
        DAYS_14 = "within-14-days-of-order", DAYS_30 = "within-30-days-of-order",
        DAYS_60 = "within-60-days-of-order", OLDER = "after-60-days-of-order",
    };
    /// The order has been accepted when the request arrives, from `acceptanceSentAt`.
    Accepted = "acceptanceSentAt", accepted { NOT_YET = "not-accepted", ACCEPTED = "accepted" };
    /// EU/UK: the longer period for withdrawing where the buyer was not told, from `deliveredAt` and `informationGivenAt`.
    ExtendedWindow = "informationGivenAt", extended_window { RUNNING = "extended-running", OVER = "extended-over" };
    /// EU/UK: a buyer who had not been told of the right was told later, from `informationGivenAt`.
    InformedLater = "informationGivenAt", informed_later { NOT_YET = "not-informed-later", INFORMED = "informed-later" };
    /// UK: the period for rejecting faulty goods, from `deliveredAt`, `repairFrom` and `repairTo`.
    RejectPeriod = "deliveredAt", reject_period { RUNNING = "reject-running", OVER = "reject-over" };
    /// EU/UK: the time since receipt that liability for defects turns on, from `deliveredAt` and `repairFrom`.
    DefectPeriod = "deliveredAt", defect_period {
        SIX_MONTHS = "within-6-months", LIABLE = "within-2-years", OLDER = "after-2-years",
    };
    /// EU/UK: the time agreed for delivery, else 30 days, has passed; from `estimatedDelivery`, `orderedAt` and `now`.
    DeliveryLate = "estimatedDelivery", delivery_late { NOT_YET = "delivery-not-late", LATE = "delivery-late" };
    /// Abroad: the shop's own terms grant this where the law may not, from `termsAllowDays`.
    GenerousTerms = "termsAllowDays";
    /// US: the last day to ship, from `shipBy`, `paidAt`, `orderedAt`, `orderStatus` and `now`.
    ShipTime = "shipBy", ship_time {
        NOT_PASSED = "ship-time-not-passed", PASSED = "ship-time-passed", MONTH_PASSED = "ship-time-30-days-passed",
    };
    /// US: the new date in the delay notice, from `delayNewDate` and `now`.
    RevisedDate = "delayNewDate", revised_date {
        NONE = "no-date-named", WITHIN_30 = "new-date-within-30-days", LATER = "new-date-later", PASSED = "new-date-passed",
    };
    /// Japan: the notice to stop a subscription came in time for the next delivery, from `nextDispatch`, `noticeDays` and `requestedAt` (or `now`).
    StopNotice = "nextDispatch", stop_notice { TOO_LATE = "notice-too-late", IN_TIME = "notice-in-time" };
    /// Japan: the year in which a defect has to be notified, from `buyerLearnedAt` and `requestedAt` (or `now`).
    DefectNotice = "buyerLearnedAt", defect_notice { IN_TIME = "notified-within-a-year", LATE = "notified-after-a-year" };
    /// Qoo10: six hours since ordering, from `orderedAt` and `requestedAt` (or `now`).
    SixHours = "orderedAt", six_hours {
        WITHIN = "within-6-hours", ASKED = "asked-within-6-hours", AFTER = "after-6-hours",
    };
    /// Qoo10: the business days since payment after which an order unshipped costs points, from `paidAt` and `now`.
    DelayPoints = "paidAt", delay_points { NOT_YET = "points-not-yet", DUE = "points-due" };
    /// Amazon: the minutes or hours in which the buyer cancels alone, from `orderedAt` and `requestedAt` (or `now`).
    SelfCancel = "orderedAt", self_cancel { OPEN = "self-cancel-open", OVER = "self-cancel-over" };
    /// A marketplace's time to answer a request before it answers by itself, from `requestedAt` and `now`.
    AnswerTime = "requestedAt", answer_time { RUNNING = "answer-time-running", OVER = "answer-time-over" };
    /// What the marketplace does by itself with an order unshipped or unpaid for so long: at Amazon seven business days since the ship-by date,
    /// from `shipBy` and `now`; at BUYMA 18 days since the order, or 4 unpaid, from `orderedAt`, `shipBy` and `now`.
    AutoCancel = "shipBy", auto_cancel { NOT_YET = "not-lapsed", LAPSED = "lapsed" };
    /// The marketplace's time to refund a return that has arrived, from `returnReceivedAt` and `now`.
    RefundClock = "returnReceivedAt", refund_clock { RUNNING = "refund-time-running", OVER = "refund-time-over" };
    /// The time to appeal a granted claim, from `claimDecidedAt` and `now`.
    AppealWindow = "claimDecidedAt", appeal_window { OPEN = "appeal-open", OVER = "appeal-over" };
    /// The time to claim money back from the marketplace, from `refundedAt`, `returnReceivedAt` and `now`.
    ReimbursementWindow = "refundedAt", reimbursement_window {
        EARLY = "too-early", OPEN = "claim-open", OVER = "claim-over", LOST = "claim-lost",
    };
    /// The order is within the marketplace's limit for refunds without a return to sellers abroad, from `money`.
    SmallOrder = "money", small_order { LARGER = "above-limit", SMALL = "up-to-limit" };
    /// Own store: what the shop's tool is known to do by itself with an order unpaid or unshipped for so long, from `orderedAt`,
    /// `shopTool`, `paymentMethod`, `orderStatus` and `now`.
    Lapse = "shopTool", lapse { NEVER = "never-lapses", LATER = "lapses-later", LAPSED = "lapsed-by-itself" };
    /// Amazon: the time to return that its pages give, from `deliveredAt` and `requestedAt` (or `now`); a shop's own may be longer.
    ReturnDays = "deliveredAt", return_days {
        WITHIN = "within-return-days", PAST = "past-return-days", HOLIDAYS = "past-unless-extended",
    };
    /// UK: the period for rejecting faulty goods as it runs without a repair, from `deliveredAt` and `requestedAt` (or `now`).
    RejectDays = "deliveredAt", reject_days { WITHIN = "within-reject-days", PAST = "past-reject-days" };
    /// The answer, once found: read by duties, steps, warnings and messages.
    Answer = "verdict", answer {
        MAY_REFUSE = "may-refuse", ACCEPT_ADVISED = "accept-advised", MUST_ACCEPT = "must-accept",
        AUTOMATIC = "automatic", REDIRECT = "redirect", NOT_A_CANCELLATION = "not-a-cancellation",
        MUST_REMEDY = "must-remedy", MARKETPLACE_DECIDES = "marketplace-decides",
        SELLER_CANCELS = "seller-cancels", WAIT_FOR_ITEM = "wait-for-item",
        REFUND_WITH_DEDUCTION = "refund-with-deduction", CONTEST = "contest",
        DO_NOT_REFUND_YOURSELF = "do-not-refund-yourself", NEED_FACTS = "need-facts",
        UNSETTLED = "unsettled", NONE = "none",
    };
    /// The answer on the return or claim.
    AnswerThen = "then";
    /// The answer to the buyer's wish as a whole.
    Overall = "overall";
    /// The answer stands only under a condition that nobody has confirmed.
    OnCondition = "onCondition";
}

impl Fact {
    /// Number of facts.
    pub const COUNT: usize = Fact::ALL.len();

    fn info(self) -> Option<&'static Info> {
        INFO.get(self as usize)
    }

    /// The case key that this fact is asked under (`goods` for a trait).
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().map_or("", |info| info.key)
    }

    /// The goods trait, for a fact that is one.
    #[must_use]
    pub fn goods_trait(self) -> Option<&'static str> {
        self.info()?.goods_trait
    }

    /// The values, in the order of their bits.
    #[must_use]
    pub fn values(self) -> &'static [&'static str] {
        let named = match self {
            Fact::AnswerThen | Fact::Overall => Fact::Answer,
            _ => self,
        };
        named.info().map_or(&[], |info| info.values)
    }

    /// The mask of all values.
    #[expect(
        clippy::indexing_slicing,
        reason = "one entry a fact; const code has no get()"
    )]
    #[must_use]
    pub const fn everything(self) -> u32 {
        let named = match self {
            Fact::AnswerThen | Fact::Overall => Fact::Answer,
            _ => self,
        };
        (1 << SIZES[named as usize]) - 1
    }

    /// The fact as a set of its own.
    pub(crate) const fn alone(self) -> FactSet {
        1 << self as u32
    }

    /// The fact is one of these values.
    #[must_use]
    pub const fn is(self, allowed: u32) -> Cond {
        Cond {
            fact: self,
            allowed,
        }
    }

    /// The fact is none of these values.
    #[must_use]
    pub const fn is_not(self, excluded: u32) -> Cond {
        Cond {
            fact: self,
            allowed: self.everything() & !excluded,
        }
    }

    /// A yes/no fact is yes.
    #[must_use]
    pub const fn yes(self) -> Cond {
        self.is(YES)
    }

    /// A yes/no fact is no.
    #[must_use]
    pub const fn no(self) -> Cond {
        self.is(NO)
    }

    /// Whether the fact is a plain yes/no.
    #[must_use]
    pub fn is_yes_no(self) -> bool {
        self.values() == BOOL
    }

    /// The mask of the value with this name.
    #[must_use]
    pub fn mask_of(self, name: &str) -> Option<u32> {
        self.values()
            .iter()
            .position(|value| *value == name)
            .map(|bit| 1 << bit)
    }

    /// The name of a single value; `None` where the mask has none or several.
    #[must_use]
    pub fn name_of(self, mask: u32) -> Option<&'static str> {
        if mask.count_ones() != 1 {
            return None;
        }
        self.values().get(mask.trailing_zeros() as usize).copied()
    }

    /// The goods traits.
    pub fn traits() -> impl Iterator<Item = Fact> {
        Fact::ALL
            .iter()
            .copied()
            .filter(|fact| fact.goods_trait().is_some())
    }

    /// The single values of a mask, lowest bit first.
    pub fn each(mask: u32) -> impl Iterator<Item = u32> {
        bits(mask.into()).map(|bit| 1 << bit)
    }
}

/// The mask of all values of each fact.
#[expect(
    clippy::indexing_slicing,
    reason = "one entry a fact; const code has no get()"
)]
static EVERYTHING: [u32; Fact::COUNT] = {
    let mut masks = [0; Fact::COUNT];
    let mut place = 0;
    while place < Fact::COUNT {
        masks[place] = Fact::ALL[place].everything();
        place += 1;
    }
    masks
};

/// What is known: for each fact, the values still possible.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Facts([u32; Fact::COUNT]);

impl Facts {
    /// Nothing known.
    #[must_use]
    pub fn unknown() -> Facts {
        Facts(EVERYTHING)
    }

    /// The values still possible.
    #[must_use]
    pub fn get(&self, fact: Fact) -> u32 {
        self.0.get(fact as usize).copied().unwrap_or(0)
    }

    /// The values still possible of every fact, in the order of [`Fact::ALL`].
    pub(crate) fn all(&self) -> &[u32] {
        &self.0
    }

    /// The values still possible of the fact at this place in [`Fact::ALL`].
    pub(crate) fn at(&self, place: usize) -> u32 {
        self.0.get(place).copied().unwrap_or(0)
    }

    /// Replaces what is known of one fact.
    pub fn set(&mut self, fact: Fact, values: u32) {
        if let Some(set) = self.0.get_mut(fact as usize) {
            *set = values;
        }
    }

    /// Keeps only the values also in `allowed`.
    pub fn narrow(&mut self, fact: Fact, allowed: u32) {
        self.set(fact, self.get(fact) & allowed);
    }

    /// A copy with one fact narrowed.
    #[must_use]
    pub fn with(&self, cond: Cond) -> Facts {
        let mut narrowed = self.clone();
        narrowed.narrow(cond.fact, cond.allowed);
        narrowed
    }

    /// Whether exactly one value is left.
    #[must_use]
    pub fn is_known(&self, fact: Fact) -> bool {
        self.get(fact).count_ones() == 1
    }

    /// Whether every fact has a value left.
    pub(crate) fn are_possible(&self) -> bool {
        self.0.iter().all(|values| *values != 0)
    }

    /// The facts of which more than one value is possible.
    pub(crate) fn unsure(&self) -> FactSet {
        let mut unsure = 0;
        for (place, values) in self.0.iter().enumerate() {
            if values & values.wrapping_sub(1) != 0 {
                unsure |= 1 << place;
            }
        }
        unsure
    }

    /// The facts of which some value is not possible.
    pub(crate) fn narrowed(&self) -> FactSet {
        let mut narrowed = 0;
        for (place, (values, everything)) in self.0.iter().zip(&EVERYTHING).enumerate() {
            if values != everything {
                narrowed |= 1 << place;
            }
        }
        narrowed
    }

    /// Whether nothing at all is known of it.
    #[must_use]
    pub fn is_unknown(&self, fact: Fact) -> bool {
        self.get(fact) == fact.everything()
    }

    /// How one condition stands.
    #[must_use]
    pub fn matches(&self, cond: Cond) -> Match {
        let known = self.get(cond.fact);
        if known & cond.allowed == 0 {
            Match::Fails
        } else if known & !cond.allowed == 0 {
            Match::Holds
        } else {
            Match::Open
        }
    }

    /// How conditions stand together: fails if one fails, holds if all hold.
    #[must_use]
    pub fn matches_all(&self, conds: &[Cond]) -> Match {
        let mut all = Match::Holds;
        for cond in conds {
            match self.matches(*cond) {
                Match::Fails => return Match::Fails,
                Match::Open => all = Match::Open,
                Match::Holds => {}
            }
        }
        all
    }
}

/// The stages of a parcel ([`Fact::Parcel`]) that is still with the seller.
pub const BEFORE_DISPATCH: u32 =
    parcel::NOT_STARTED | parcel::IN_PRODUCTION | parcel::PACKED | parcel::LABELLED;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_domain_fits_a_mask() {
        for fact in Fact::ALL {
            assert!((2..=31).contains(&fact.values().len()), "{fact:?}");
        }
    }

    #[test]
    fn facts_fit_a_set() {
        assert!(Fact::COUNT <= FactSet::BITS as usize);
    }

    #[test]
    fn names_and_masks_are_inverse() {
        for fact in Fact::ALL {
            for name in fact.values() {
                let mask = fact.mask_of(name).unwrap_or(0);
                assert_eq!(fact.name_of(mask), Some(*name));
            }
        }
    }
}
