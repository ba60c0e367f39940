// What the page says from the shop's profile: the own cost in the own currency, and how long until the carrier comes.
import { fill } from "../shared/words.js";

/** Minor units of a currency. */
const digits = (currency) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
const shown = (amount, currency, language) =>
  new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "code" }).format(amount);

/**
 * The seller's own cost in the seller's own currency, as a sentence; "" where no rate was typed for the decision's currency, where it is the same, or where
 * no sum is known.
 */
export function own(profile, decision, language, words) {
  const money = decision?.money,
    rated = profile?.rates?.[money?.currency];
  if (
    !rated ||
    !profile.currency ||
    profile.currency === money.currency ||
    !money.sellerCost ||
    money.sellerCost.high === null
  )
    return "";
  const { low, high } = money.sellerCost;
  const ends = low === high || low === null ? [high] : [low, high];
  const amounts = ends.map((minor) => minor / 10 ** digits(money.currency));
  const range = (numbers, currency) => numbers.map((number) => shown(number, currency, language)).join(" – ");
  return fill(words.own, {
    cost: range(amounts, money.currency),
    own: range(
      amounts.map((amount) => amount * rated.rate),
      profile.currency,
    ),
    from: money.currency,
    rate: rated.rate,
    to: profile.currency,
    day: rated.day,
  });
}

/** How long until the carrier comes today, as a sentence; "" where that is over or no time was kept. `now` is the device's clock. */
export function collection(profile, now, words) {
  if (!profile?.collection) return "";
  const [hour, minute] = profile.collection.split(":").map(Number);
  const left = hour * 60 + minute - now.getHours() * 60 - now.getMinutes();
  if (left <= 0) return fill(words.collected, { at: profile.collection });
  return fill(words.collection, { at: profile.collection, hours: Math.floor(left / 60), minutes: left % 60 });
}
