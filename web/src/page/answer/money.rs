//! What each course costs, how that is made up, and the seller's figures.

use std::borrow::Cow;

use kotowari::decision::{Decision, Entry, Metric, Money};
use kotowari::money::in_words;

use crate::page::fields::Field;
use crate::page::html::{Node, classed, el};
use crate::page::icons;
use crate::page::refine;
use crate::page::state::PRICE;
use crate::page::words as w;

use super::{View, percent};

/// What bringing a parcel home, abandoning it and sending it again hang on, one each.
const PARCEL: [&str; 3] = ["money.returnPostage", PRICE, "money.outboundPostage"];

/// The fields that give an entry of the money its figure, in the order in which they help.
fn fields_for(entry: &str) -> &'static [&'static str] {
    match entry {
        "outbound-postage" | "resend-cost" => &["money.outboundPostage"],
        "return-postage" => &["money.returnPostage"],
        "sale-share-held" => &[PRICE, "money.sale"],
        "closing-fee-kept" => &["money.lines[0].closingFee"],
        "commission-charged" | "commission-returned" => &[PRICE, "money.commissionRate"],
        "referral-fee-charged" | "referral-fee-returned" | "refund-administration-fee" => {
            &[PRICE, "money.lines[0].referralRate"]
        }
        _ => &[PRICE],
    }
}

impl View<'_> {
    pub(super) fn money(&self, decision: &Decision) -> Option<Node> {
        let money = decision.money.as_ref();
        let price = self.state.offered(PRICE);
        let parcel = money.map_or(&[][..], |money| &money.courses);
        let parcel: Vec<&Money> = parcel.iter().collect();
        let both = money.map(|money| -> Vec<&Money> {
            let other = money.otherwise.as_deref();
            std::iter::once(money).chain(other).collect()
        });
        let figures = both.as_ref().map(|both| self.figures(both));
        let mut missing = match figures {
            Some((_, ref missing)) => missing.clone(),
            None => price.into_iter().collect(),
        };
        if !parcel.is_empty() {
            // These stand beside the bars.
            missing.retain(|field| !PARCEL.contains(&field.path));
        }
        let table = figures.map(|(table, _)| table);
        let entries = missing
            .iter()
            .map(|field| refine::row(self.state, self.outcome, field, "sum-"));
        let entries = (!missing.is_empty()).then(|| {
            classed("div", "fields")
                .key("missing")
                .attr("role", "group")
                .attr("aria-label", self.t(w::ENTER_PRICE))
                .with(el("h4").text(self.t(w::ENTER_PRICE)))
                .all(entries)
        });
        (table.is_some() || entries.is_some() || !decision.metrics.is_empty()).then(|| {
            let part = self
                .section("money", w::COST)
                .maybe(both.and_then(|both| self.courses(&both, &[])))
                .maybe(table)
                .maybe(entries)
                .maybe(money.map(|money| self.working(money)));
            self.fold("money", icons::COINS, w::MONEY)
                .maybe((!parcel.is_empty()).then(|| self.parcel(&parcel)))
                .with(part)
                .maybe(self.metrics(&decision.metrics))
        })
    }

    /// What can be done with a parcel that was not taken: a bar for each with the field that it hangs on, which is
    /// cheaper from which value of the goods on, and the same as a table.
    fn parcel(&self, courses: &[&Money]) -> Node {
        let home = courses.first();
        let even = home.and_then(|home| Some((home, home.seller_cost.high?)));
        let even = even.filter(|(_, back)| *back > 0).map(|(home, back)| {
            let amount = in_words(home.currency, back, self.language.into());
            let rules = &self.state.rules;
            let says = rules.fill(w::BREAK_EVEN, self.language, &[("amount", &amount)]);
            classed("p", "break-even").key("break-even").text(says)
        });
        self.section("parcel", w::WHAT_TO_DO)
            .maybe(self.courses(courses, &PARCEL))
            .maybe(even)
            .with(self.makeup(courses))
    }

    /// What each course is made up of and comes to, as a table of two columns: there may be long words and long sums.
    fn makeup(&self, courses: &[&Money]) -> Node {
        let item = el("td").with(classed("span", "sr").text(self.t(w::ITEM)));
        let cost = el("th").attr("scope", "col").text(self.t(w::COST));
        let rows = courses.iter().map(|one| {
            let entries = one.entries.iter().map(|entry| {
                let sum = self.amount(one.currency, entry.low, entry.high);
                let sum = sum.unwrap_or_else(|| self.t(w::ENTER).into());
                el("span").text([&entry.says, ": ", &sum, " (", &entry.working, ")"].concat())
            });
            el("tr")
                .with(
                    el("th")
                        .attr("scope", "row")
                        .text(self.t(w::course(one.course)))
                        .all(entries),
                )
                .with(el("td").text(self.cost_of(one)))
        });
        el("table")
            .key("table")
            .with(el("thead").with(el("tr").with(item).with(cost)))
            .with(el("tbody").all(rows))
    }

    /// Courses as bars, each with its sum beside: solid what is certain, dashed what may be added. `fields`: what each hangs on.
    fn courses(&self, courses: &[&Money], fields: &[&str]) -> Option<Node> {
        let most = courses
            .iter()
            .flat_map(|one| [one.seller_cost.low, one.seller_cost.high])
            .flatten()
            .max()
            .filter(|most| *most > 0 && courses.len() > 1);
        if most.is_none() && fields.is_empty() {
            return None;
        }
        // In thousandths of the longest bar.
        let share = |amount: i64| amount.max(0).saturating_mul(1000) / most.unwrap_or(1);
        let bars = courses.iter().enumerate().map(|(at, one)| {
            let (low, high) = (one.seller_cost.low, one.seller_cost.high);
            let sure = share(low.or(high).unwrap_or(0));
            let open = match (low, high) {
                (_, Some(high)) => share(high),
                (Some(_), None) => 1000,
                (None, None) => 0,
            };
            let bar = |class: &'static str, from: i64, to: i64| {
                classed("rect", class)
                    .attr("x", format!("{from}"))
                    .attr("width", format!("{}", (to - from).max(0)))
                    .attr("height", "8")
            };
            let field = fields.get(at).and_then(|path| self.state.offered(path));
            let field = field.map(|field| refine::row(self.state, self.outcome, field, "course-"));
            el("li")
                .with(el("span").text(self.t(w::course(one.course))))
                .with(el("strong").text(self.cost_of(one)))
                .with(
                    classed("svg", "bar-of")
                        .attr("viewBox", "0 0 1000 8")
                        .attr("preserveAspectRatio", "none")
                        .attr("aria-hidden", "true")
                        .with(bar("sure", 0, sure))
                        .with(bar("maybe", sure, open)),
                )
                .maybe(field)
        });
        Some(classed("ul", "courses").key("courses").all(bars))
    }

    /// The table of courses, and the fields that would give a figure to what has none.
    fn figures(&self, courses: &[&Money]) -> (Node, Vec<&'static Field>) {
        let currency = courses.first().map_or("", |one| one.currency);
        let mut ids: Vec<&'static str> = Vec::new();
        for entry in courses.iter().flat_map(|course| &course.entries) {
            if !ids.contains(&entry.id) {
                ids.push(entry.id);
            }
        }
        let head = el("tr")
            .with(el("td").with(classed("span", "sr").text(self.t(w::ITEM))))
            .all(courses.iter().map(|course| {
                el("th")
                    .attr("scope", "col")
                    .text(self.t(w::course(course.course)))
            }));
        let mut missing: Vec<&'static Field> = Vec::new();
        let mut rows = Vec::new();
        for id in ids {
            let of = |course: &&Money| course.entries.iter().find(|entry| entry.id == id).cloned();
            let entries: Vec<_> = courses.iter().map(of).collect();
            let known = |low: Option<i64>, high: Option<i64>| low.is_some() || high.is_some();
            let mut told = entries.iter().flatten();
            let lacks = entries
                .iter()
                .flatten()
                .any(|entry| !known(entry.low, entry.high));
            let fields = fields_for(id).iter();
            let field = fields
                .filter_map(|path| self.state.offered(path))
                .find(|field| {
                    // What was typed stays, to be changed; what is not needed is not asked for.
                    let typed = !self.state.typed(field.path).is_empty();
                    if (typed || lacks) && !missing.contains(field) {
                        missing.push(field);
                    }
                    lacks && !typed
                });
            if field.is_some() && !told.any(|entry| known(entry.low, entry.high)) {
                continue; // asked for below
            }
            let first = entries.iter().flatten().next();
            let party = first.map_or("", |entry| self.t(w::party(entry.party)));
            let label = el("th")
                .attr("scope", "row")
                .text(first.map_or(Cow::Borrowed(""), |entry| entry.says.clone()))
                .maybe((!party.is_empty()).then(|| classed("span", "tag").text(party)));
            let none = field.map_or(w::NO_FIGURE, |_| w::ENTER);
            let cells = entries.iter().map(|entry| match entry {
                Some(entry) => el("td").text(
                    self.amount(currency, entry.low, entry.high)
                        .unwrap_or_else(|| self.t(none).into()),
                ),
                None => el("td").with(
                    classed("span", "none")
                        .attr("aria-hidden", "true")
                        .text("–"),
                ),
            });
            rows.push(el("tr").with(label).all(cells));
        }
        let total = classed("tr", "total")
            .with(el("th").attr("scope", "row").text(self.t(w::COST)))
            .all(
                courses
                    .iter()
                    .map(|course| el("td").text(self.cost_of(course))),
            );
        let table = el("table")
            .key("table")
            .with(el("thead").with(head))
            .with(el("tbody").all(rows))
            .with(el("tfoot").with(total));
        (table, missing)
    }

    fn working(&self, money: &Money) -> Node {
        let courses = std::iter::once(money).chain(money.otherwise.as_deref());
        let working = courses.map(|course| {
            let lines = course.entries.iter().map(|entry| {
                el("li")
                    .with(el("span").text(entry.says.clone()))
                    .text(": ")
                    .with(el("span").text(entry.working.clone()))
            });
            el("div")
                .with(el("h4").text(self.t(w::course(course.course))))
                .with(el("ul").all(lines))
        });
        el("details")
            .key("working")
            .with(el("summary").text(self.t(w::WORKING)))
            .with(classed("div", "working").all(working))
    }

    pub(super) fn cost_of(&self, course: &Money) -> String {
        let cost = course.seller_cost;
        let open = |path: &str| {
            let field = self.state.offered(path);
            field.is_some_and(|field| self.state.typed(field.path).is_empty())
        };
        let lacks = |entry: &Entry| {
            let unknown = entry.low.is_none() && entry.high.is_none();
            unknown && fields_for(entry.id).iter().any(|path| open(path))
        };
        let none = if course.entries.iter().any(lacks) {
            w::ENTER
        } else {
            w::NO_FIGURE
        };
        self.amount(course.currency, cost.low, cost.high)
            .unwrap_or_else(|| self.t(none).into())
    }

    fn amount(&self, currency: &str, low: Option<i64>, high: Option<i64>) -> Option<String> {
        let one = |minor: i64| in_words(currency, minor, self.language.into());
        Some(match (low, high) {
            (Some(low), Some(high)) if low == high => one(low),
            (Some(low), Some(high)) => format!("{}–{}", one(low), one(high)),
            (Some(low), None) => format!("{}{}", one(low), self.t(w::AT_LEAST)),
            (None, Some(high)) => format!("{}{}", one(high), self.t(w::AT_MOST)),
            (None, None) => return None,
        })
    }

    fn metrics(&self, metrics: &[Metric]) -> Option<Node> {
        (!metrics.is_empty()).then(|| {
            let items = metrics.iter().map(|metric| {
                let value = metric.value.map(|value| {
                    let mut figures = format!("{} {}", self.t(w::WITH_THIS), percent(value));
                    if let Some(without) = metric.value_without {
                        figures.push_str(&format!(
                            " · {} {}",
                            self.t(w::WITHOUT_THIS),
                            percent(without)
                        ));
                    }
                    if let Some(limit) = metric.limit {
                        figures.push_str(&format!(" · {} {}", self.t(w::LIMIT), percent(limit)));
                    }
                    classed("span", "figures").text(figures)
                });
                el("li")
                    .with(classed("span", "tag").text(self.t(w::effect(metric.effect))))
                    .with(el("span").text(metric.says.clone()))
                    .maybe(value)
            });
            self.section("metrics", w::METRICS)
                .with(el("ul").all(items))
        })
    }
}
