// The form of the shop's profile (../tools/shop.js).
import { el } from "../shared/dom.js";
import { fill } from "../shared/words.js";
import { PAYMENTS } from "../tools/shop.js";

/** The currencies that sellers of the marketplaces here are paid in; any other can be typed. */
const CURRENCIES = ["JPY", "USD", "EUR", "GBP", "CAD", "AUD", "PLN", "BRL", "AED", "SGD", "TWD"];

const labelled = (text, field) => el("label", {}, el("span", {}, text), field);
const tickBox = (text, box) => el("label", { class: "check" }, box, el("span", {}, text));

/**
 * Fills the form with a profile, in the words of a language. `currency`: that of the answer on the page, for which a rate is asked where it
 * is not the seller's own; null where there is none.
 */
export function form(profile, currency, words) {
  const {
    shopName = "",
    signature = "",
    payments = [],
    collection = "",
    currency: own = "",
    rates = {},
  } = profile ?? {};
  const payment = (one) =>
    tickBox(
      words[one],
      el("input", { type: "checkbox", name: "payments", value: one, checked: payments.includes(one) }),
    );
  const currencies = ["", ...new Set([...CURRENCIES, ...(own ? [own] : [])])];
  const currencyOption = (code) => el("option", { value: code, selected: code === own }, code || "—");
  const fields = [
    labelled(
      words.shopName,
      el("input", { name: "shopName", value: shopName, maxlength: 100, autocomplete: "organization" }),
    ),
    labelled(words.signature, el("textarea", { name: "signature", maxlength: 500, rows: 3 }, signature)),
    el("fieldset", {}, el("legend", {}, words.payments), PAYMENTS.map(payment)),
    labelled(words.collectionTime, el("input", { type: "time", name: "collection", value: collection })),
    labelled(words.currency, el("select", { name: "currency" }, currencies.map(currencyOption))),
  ];
  if (own && currency && currency !== own) {
    const rate = el("input", {
      type: "number",
      name: "rate",
      min: 0,
      step: "any",
      inputmode: "decimal",
      value: rates[currency]?.rate,
    });
    fields.push(labelled(fill(words.rate, { from: currency, to: own }), rate));
  }
  return fields;
}

/** What stands in the form, as a profile; a rate that is new is of `day`. */
export function filled(of, before, currency, day) {
  const text = (name) => of.elements[name]?.value.trim() || undefined;
  const rates = { ...before?.rates };
  const rate = text("rate");
  if (of.elements.rate && rate === undefined) delete rates[currency];
  else if (rate !== undefined && Number(rate) !== rates[currency]?.rate) rates[currency] = { rate: Number(rate), day };
  return {
    shopName: text("shopName"),
    signature: text("signature"),
    collection: text("collection"),
    currency: text("currency"),
    payments: [...of.querySelectorAll("[name=payments]:checked")].map(({ value }) => value),
    rates,
  };
}
