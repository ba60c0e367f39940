//! What dates imply in a shop on a tool that ends orders by itself.

use chrono::{Days, NaiveDate};
use kotowari::calendar::Calendar;
use kotowari::case::{Case, left};
use kotowari::error::Error;
use kotowari::fact::{Fact, Facts, lapse, order_status, payment_method, shop_tool};
use kotowari::timeline::{When, Zone};

/// What the shop's tool does by itself: the union over every tool, way of paying and status that is still
/// possible, so that knowing more only narrows it.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    let mut possible = 0;
    // The tools count in Japan.
    let ordered = case.timeline().get(When::OrderedAt);
    let ordered = ordered.and_then(|ordered| Zone::TOKYO.day_of(ordered.latest));
    for tool in Fact::each(case.facts().get(Fact::ShopTool)) {
        for paid_by in Fact::each(case.facts().get(Fact::PaymentMethod)) {
            for status in Fact::each(case.facts().get(Fact::OrderStatus)) {
                possible |= lapse(case, ordered, tool, paid_by, status);
            }
        }
    }
    facts.narrow(Fact::Lapse, possible);
    Ok(())
}

/// BASE: unpaid transfers after 5 business days (B09), unpaid convenience-store orders after 5 days (B10), unshipped
/// card orders after 60 (B04); STORES: unpaid convenience-store orders after 3 days (B12). No source that may
/// decide says that another tool, or another way of paying, ends an order by itself (B11, B13, SH04, SH06).
fn lapse(case: &Case, ordered: Option<NaiveDate>, tool: u32, paid_by: u32, status: u32) -> u32 {
    use lapse::{LAPSED, LATER, NEVER};
    let unpaid = status & (order_status::UNPAID | order_status::PENDING) != 0;
    let after = |days| ordered.and_then(|day| day.checked_add_days(Days::new(days)));
    let last = match (tool, paid_by) {
        (shop_tool::STORES, payment_method::KONBINI) if unpaid => after(3),
        (shop_tool::BASE, payment_method::KONBINI) if unpaid => after(5),
        (shop_tool::BASE, payment_method::BANK_TRANSFER) if unpaid => {
            ordered.and_then(|day| Calendar::Jp.business_day_after(day, 5))
        }
        (shop_tool::BASE, payment_method::CARD) if status != order_status::SHIP_CONFIRMED => {
            after(60)
        }
        _ => return NEVER,
    };
    let now = case.timeline().get(When::Now);
    let passed = last
        .zip(now)
        .and_then(|(last, now)| now.is_after(Zone::TOKYO.end_of(last)));
    left(passed, LATER, LAPSED)
}
