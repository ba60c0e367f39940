//! Reads `money`.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{find, parse_integer, parse_rate, unknown_value, wrong_type};
use crate::error::{Allowed, Error, ErrorKind};
use crate::money::{Line, MOST, Purse, Rate, Sale};
use crate::text::{Language, Text, same};
use crate::value::{Value, clip};

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
const MOST_LINES: usize = 1000;

/// ISO 4217 codes of currencies in circulation.
const CURRENCIES: Text = same(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD \
MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON \
RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG",
);

/// A list with the path to it, for errors.
struct Listed<'a> {
    path: Cow<'static, str>,
    items: &'a [Value],
}

/// One object with the path to it, for errors.
struct Fields<'a> {
    path: String,
    entries: &'a [(String, Value)],
}

impl<'a> Fields<'a> {
    fn new(
        path: &str,
        value: &'a Value,
        keys: &'static [&'static str],
    ) -> Result<Fields<'a>, Error> {
        let Value::Object(entries) = value else {
            return Err(wrong_type(Cow::Owned(path.into()), value, &["object"]));
        };
        if let Some((key, _)) = entries
            .iter()
            .find(|(key, _)| !keys.contains(&key.as_str()))
        {
            let field = format!("{path}.{}", clip(key));
            return Err(Error::new(ErrorKind::UnknownKey, field).allowed(Allowed::Words(keys)));
        }
        Ok(Fields {
            path: path.into(),
            entries,
        })
    }

    fn get(&self, key: &str) -> Option<(Cow<'static, str>, &'a Value)> {
        let value = find(self.entries, key).filter(|value| **value != Value::Null)?;
        Some((Cow::Owned(format!("{}.{key}", self.path)), value))
    }

    fn amount(&self, key: &str) -> Result<Option<i64>, Error> {
        self.get(key)
            .map(|(path, value)| parse_integer(path, value, 0, MOST))
            .transpose()
    }

    fn rate(&self, key: &str) -> Result<Option<Rate>, Error> {
        self.get(key)
            .map(|(path, value)| parse_rate(path, value))
            .transpose()
    }

    fn list(&self, key: &str) -> Result<Option<Listed<'a>>, Error> {
        match self.get(key) {
            None => Ok(None),
            Some((path, Value::List(items))) if items.len() <= MOST_LINES => {
                Ok(Some(Listed { path, items }))
            }
            Some((path, Value::List(items))) => {
                let given = format!("{}", items.len());
                Err(Error::new(ErrorKind::OutOfRange, path)
                    .given(given)
                    .allowed(Allowed::Range(0, MOST_LINES as i64)))
            }
            Some((path, other)) => Err(wrong_type(path, other, &["list"])),
        }
    }
}

pub(super) fn parse(value: &Value, own_currency: Option<&'static str>) -> Result<Purse, Error> {
    let fields = Fields::new("money", value, KEYS)?;
    let sale = match fields.get("sale") {
        None => None,
        Some((path, Value::Text(name))) => Some(match name.as_str() {
            "mega-wari" => Some(Sale::MegaWari),
            "mega-po" => Some(Sale::MegaPo),
            "none" => None,
            _ => {
                return Err(unknown_value(
                    path,
                    name,
                    Allowed::Words(&["mega-wari", "mega-po", "none"]),
                ));
            }
        }),
        Some((path, other)) => return Err(wrong_type(path, other, &["string"])),
    };
    let subscription = match fields.get("subscription") {
        None => None,
        Some((path, value)) => {
            let inner = Fields::new(&path, value, &["sellerFundedRate", "itemsInDelivery"])?;
            let items = inner
                .get("itemsInDelivery")
                .map_or(Ok(1), |(path, v)| parse_integer(path, v, 1, 1000))?;
            Some((
                inner.rate("sellerFundedRate")?.unwrap_or_default(),
                u32::try_from(items).unwrap_or(1),
            ))
        }
    };
    let mut lines = Vec::new();
    if let Some(Listed { path, items }) = fields.list("lines")? {
        for (index, item) in items.iter().enumerate() {
            lines.push(parse_line(&format!("{path}[{index}]"), item)?);
        }
    }
    Ok(Purse {
        currency: parse_currency(&fields, own_currency)?,
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

fn parse_currency(fields: &Fields<'_>, own: Option<&'static str>) -> Result<&'static str, Error> {
    let given = match fields.get("currency") {
        None => None,
        Some((_, Value::Text(code))) => Some(code),
        Some((path, other)) => return Err(wrong_type(path, other, &["string"])),
    };
    match (given, own) {
        (None, Some(own)) => Ok(own),
        (None, None) => Err(Error::new(ErrorKind::Missing, "money.currency")
            .allowed(Allowed::Words(&["ISO 4217 (JPY, USD …)"]))),
        (Some(code), Some(own)) if code != own => Err(unknown_value(
            "money.currency",
            code,
            Allowed::Told(own.into()),
        )),
        (Some(code), _) => CURRENCIES
            .in_language(Language::default())
            .split(' ')
            .find(|known| known == code)
            .ok_or_else(|| {
                unknown_value(
                    "money.currency",
                    code,
                    Allowed::Words(&["ISO 4217 (JPY, USD …)"]),
                )
            }),
    }
}

fn parse_line(path: &str, value: &Value) -> Result<Line, Error> {
    let fields = Fields::new(path, value, LINE_KEYS)?;
    let quantity = fields
        .get("quantity")
        .map_or(Ok(1), |(path, v)| parse_integer(path, v, 1, 1_000_000))?;
    let category = match fields.get("category") {
        None => None,
        Some((_, Value::Text(name))) => Some(clip(name)),
        Some((path, other)) => return Err(wrong_type(path, other, &["string"])),
    };
    let media = match fields.get("media") {
        None => false,
        Some((_, Value::Bool(media))) => *media,
        Some((path, other)) => return Err(wrong_type(path, other, &["boolean"])),
    };
    let mut line = Line {
        quantity: u32::try_from(quantity).unwrap_or(1),
        category,
        referral_rate: fields.rate("referralRate")?,
        referral_tiers: parse_tiers(&fields)?,
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
                let field = format!("{path}.price");
                return Err(Error::new(ErrorKind::Missing, field).allowed(Allowed::Range(0, MOST)));
            }
            None => {}
        }
    }
    let gross = line.price + line.shipping + line.gift_wrap + line.tax;
    for (key, given, most) in [
        ("refund", line.refund.unwrap_or(0), gross),
        ("expressSurcharge", line.express_surcharge, line.shipping),
        ("shopDiscount", line.shop_discount, gross),
        (
            "marketplaceDiscount",
            line.marketplace_discount,
            gross - line.shop_discount.min(gross),
        ),
    ] {
        if given > most {
            let field = format!("{path}.{key}");
            return Err(Error::new(ErrorKind::OutOfRange, field)
                .given(format!("{given}"))
                .allowed(Allowed::Range(0, most)));
        }
    }
    Ok(line)
}

fn parse_tiers(fields: &Fields<'_>) -> Result<Vec<(Option<i64>, Rate)>, Error> {
    let Some(Listed { path, items }) = fields.list("referralTiers")? else {
        return Ok(Vec::new());
    };
    let mut tiers = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let path = format!("{path}[{index}]");
        let tier = Fields::new(&path, item, &["upTo", "rate"])?;
        let rate = tier.rate("rate")?.ok_or_else(|| {
            Error::new(ErrorKind::Missing, format!("{path}.rate")).allowed(Allowed::Range(0, 1))
        })?;
        tiers.push((tier.amount("upTo")?, rate));
    }
    Ok(tiers)
}
