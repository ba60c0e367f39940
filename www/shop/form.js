// The form of the shop's profile (../tools/shop.js).
import { PAYMENTS } from "../tools/shop.js";

/** The currencies that sellers of the marketplaces here are paid in; any other can be typed. */
const CURRENCIES = ["JPY", "USD", "EUR", "GBP", "CAD", "AUD", "PLN", "BRL", "AED", "SGD", "TWD"];

function make(tag, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}

const labelled = (text, field) => make("label", {}, make("span", { textContent: text }), field);

/**
 * Fills the form with a profile, in the words of a language. `currency`: that of the answer on the page, for which a rate is asked where it
 * is not the seller's own; null where there is none.
 */
export function form(profile, currency, words) {
  const { shopName = "", signature = "", payments = [], collection = "", currency: own = "", rates = {} } = profile ?? {};
  const fields = [
    labelled(words.shopName, make("input", { name: "shopName", value: shopName, maxLength: 100, autocomplete: "organization" })),
    labelled(words.signature, make("textarea", { name: "signature", value: signature, maxLength: 500, rows: 3 })),
    make("fieldset", {}, make("legend", { textContent: words.payments }),
      ...PAYMENTS.map((one) => make("label", { className: "check" }, make("input", { type: "checkbox", name: "payments", value: one, checked: payments.includes(one) }), make("span", { textContent: words[one] })))),
    labelled(words.collectionTime, make("input", { type: "time", name: "collection", value: collection })),
    labelled(words.currency, make("select", { name: "currency" }, ...["", ...new Set([...CURRENCIES, ...(own ? [own] : [])])].map((one) => make("option", { value: one, textContent: one || "—", selected: one === own })))),
  ];
  if (own && currency && currency !== own) {
    const text = words.rate.replace("{from}", currency).replace("{to}", own);
    fields.push(labelled(text, make("input", { type: "number", name: "rate", min: "0", step: "any", inputMode: "decimal", value: rates[currency]?.rate ?? "" })));
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
    shopName: text("shopName"), signature: text("signature"), collection: text("collection"), currency: text("currency"),
    payments: [...of.querySelectorAll("[name=payments]:checked")].map(({ value }) => value), rates,
  };
}
