//! Reads `money`.

use super::fields::Fields;
use super::{unknown_value, wrong_type};
use crate::error::{Allowed, Error, ErrorKind};
use crate::money::{Amounts, Line, MOST, Sale};
use crate::rate::Rate;
use crate::value::{Value, clip};
use crate::words::engine as words;

const KEYS: &[&str] = &[
    "currency",
    "lines",
    "commissionRate",
    "surchargeRate",
    "sale",
    "outboundPostage",
    "returnPostage",
    "paymentProcessingFee",
    "subscription",
];
const LINE_KEYS: &[&str] = &[
    "price",
    "quantity",
    "shipping",
    "giftWrap",
    "tax",
    "points",
    "category",
    "referralRate",
    "referralMinimum",
    "closingFee",
    "media",
    "refund",
    "referralTiers",
    "shopDiscount",
    "marketplaceDiscount",
    "pointsCost",
    "expressSurcharge",
];

/// ISO 4217 codes of currencies in circulation.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD \
MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON \
RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

pub(super) fn parse(value: &Value, own_currency: Option<&'static str>) -> Result<Amounts, Error> {
    let fields = Fields::new("money", value, KEYS)?;
    parse_fields(&fields, own_currency).map_err(|error| error.within("money"))
}

fn parse_fields(fields: &Fields<'_>, own_currency: Option<&'static str>) -> Result<Amounts, Error> {
    let sale = match fields.text("sale")? {
        None => None,
        Some("mega-wari") => Some(Some(Sale::MegaWari)),
        Some("mega-po") => Some(Some(Sale::MegaPo)),
        Some("none") => Some(None),
        Some(name) => {
            return Err(unknown_value(
                "sale",
                name,
                Allowed::Words(&["mega-wari", "mega-po", "none"]),
            ));
        }
    };
    let subscription = match fields.get("subscription") {
        None => None,
        Some(value) => Some(parse_subscription(value)?),
    };
    let mut lines = Vec::new();
    for (index, item) in fields.list("lines")?.iter().enumerate() {
        lines.push(parse_line(&format!("lines[{index}]"), item)?);
    }
    Ok(Amounts {
        currency: parse_currency(fields, own_currency)?,
        lines,
        commission_rate: fields.rate("commissionRate")?,
        surcharge_rate: fields.rate("surchargeRate")?,
        sale,
        outbound_postage: fields.amount("outboundPostage")?,
        return_postage: fields.amount("returnPostage")?,
        payment_processing_fee: fields.amount("paymentProcessingFee")?,
        subscription,
    })
}

fn parse_subscription(value: &Value) -> Result<(Rate, u32), Error> {
    let key = "subscription";
    let fields = Fields::new(key, value, &["sellerFundedRate", "itemsInDelivery"])?;
    let read = || {
        let items = fields.count("itemsInDelivery", 1000)?;
        Ok((fields.rate("sellerFundedRate")?.unwrap_or_default(), items))
    };
    read().map_err(|error: Error| error.within(key))
}

fn parse_currency(fields: &Fields<'_>, own: Option<&'static str>) -> Result<&'static str, Error> {
    match (fields.text("currency")?, own) {
        (None, Some(own)) => Ok(own),
        (None, None) => Err(Error::new(ErrorKind::Missing, "currency")
            .allowed(Allowed::Words(&["ISO 4217 (JPY, USD …)"]))),
        (Some(code), Some(own)) if code == own => Ok(own),
        (Some(code), Some(own)) => Err(unknown_value("currency", code, Allowed::Told(own.into()))),
        (Some(code), None) => CURRENCIES
            .split(' ')
            .find(|known| *known == code)
            .ok_or_else(|| {
                unknown_value("currency", code, Allowed::Words(&["ISO 4217 (JPY, USD …)"]))
            }),
    }
}

fn parse_line(key: &str, value: &Value) -> Result<Line, Error> {
    let fields = Fields::new(key, value, LINE_KEYS)?;
    parse_line_fields(&fields).map_err(|error| error.within(key))
}

fn parse_line_fields(fields: &Fields<'_>) -> Result<Line, Error> {
    let quantity = fields.count("quantity", 1_000_000)?;
    let category = fields.text("category")?.map(clip);
    let media = match fields.get("media") {
        None => false,
        Some(Value::Bool(media)) => *media,
        Some(other) => return Err(wrong_type("media", other, words::WANTED_BOOLEAN)),
    };
    let mut line = Line {
        quantity,
        category,
        referral_rate: fields.rate("referralRate")?,
        referral_tiers: parse_tiers(fields)?,
        closing_fee: fields.amount("closingFee")?,
        media,
        refund: fields.amount("refund")?,
        ..Line::default()
    };
    for (key, slot) in [
        ("price", &mut line.price),
        ("shipping", &mut line.shipping),
        ("expressSurcharge", &mut line.express_surcharge),
        ("giftWrap", &mut line.gift_wrap),
        ("tax", &mut line.tax),
        ("points", &mut line.points),
        ("pointsCost", &mut line.points_cost),
        ("shopDiscount", &mut line.shop_discount),
        ("marketplaceDiscount", &mut line.marketplace_discount),
        ("referralMinimum", &mut line.referral_minimum),
    ] {
        match fields.amount(key)? {
            Some(amount) => *slot = amount,
            None if key == "price" => {
                return Err(Error::new(ErrorKind::Missing, key).allowed(Allowed::Range(0, MOST)));
            }
            None => {}
        }
    }
    let gross = line.price + line.shipping + line.gift_wrap + line.tax;
    for (key, given, most) in [
        ("refund", line.refund.unwrap_or(0), gross),
        ("expressSurcharge", line.express_surcharge, line.shipping),
        ("points", line.points, gross),
        ("shopDiscount", line.shop_discount, gross),
        (
            "marketplaceDiscount",
            line.marketplace_discount,
            gross - line.shop_discount.min(gross),
        ),
    ] {
        if given > most {
            return Err(Error::new(ErrorKind::OutOfRange, key)
                .given(format!("{given}"))
                .allowed(Allowed::Range(0, most)));
        }
    }
    Ok(line)
}

fn parse_tiers(fields: &Fields<'_>) -> Result<Vec<(Option<i64>, Rate)>, Error> {
    let mut tiers = Vec::new();
    for (index, item) in fields.list("referralTiers")?.iter().enumerate() {
        let key = format!("referralTiers[{index}]");
        let tier = Fields::new(&key, item, &["upTo", "rate"])?;
        tiers.push(parse_tier(&tier).map_err(|error| error.within(&key))?);
    }
    Ok(tiers)
}

fn parse_tier(tier: &Fields<'_>) -> Result<(Option<i64>, Rate), Error> {
    let rate = tier
        .rate("rate")?
        .ok_or_else(|| Error::new(ErrorKind::Missing, "rate").allowed(Allowed::Range(0, 1)))?;
    Ok((tier.amount("upTo")?, rate))
}
