// The shop's profile, once, on this device, on request: how letters are signed, how buyers pay, when the carrier comes, and
// the seller's own currency with the rate that the seller typed. It goes into every case of this page; into no link.
const ENTRY = "kotowari-shop";
export const PAYMENTS = ["card", "paypal", "bank-transfer", "konbini", "cash-on-delivery"];
const LONGEST = { shopName: 100, signature: 500 };
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const CODE = /^[A-Z]{3}$/;

/** What may be kept of anything that claims to be a profile; null where nothing is left. Whatever else stands there is left out. */
export function believed(found) {
  if (typeof found !== "object" || found === null) return null;
  const { shopName, signature, payments, collection, currency, rates } = found;
  const text = (value, key) =>
    typeof value === "string" && value.trim() && value.length <= LONGEST[key] ? value : undefined;
  const known = Array.isArray(payments) ? PAYMENTS.filter((one) => payments.includes(one)) : [];
  const rated = Object.entries(typeof rates === "object" && rates !== null ? rates : {})
    .filter(
      ([code, one]) =>
        CODE.test(code) && one?.rate > 0 && Number.isFinite(one.rate) && /^\d{4}-\d\d-\d\d$/.test(one.day),
    )
    .map(([code, { rate, day }]) => [code, { rate, day }]);
  const profile = {
    shopName: text(shopName, "shopName"),
    signature: text(signature, "signature"),
    payments: known.length > 0 ? known : undefined,
    collection: CLOCK.test(collection) ? collection : undefined,
    currency: CODE.test(currency) ? currency : undefined,
    rates: rated.length > 0 ? Object.fromEntries(rated) : undefined,
  };
  const told = Object.entries(profile).filter(([, value]) => value !== undefined);
  return told.length > 0 ? Object.fromEntries(told) : null;
}

/** The profile kept, or null. A browser may refuse its storage as soon as it is named. */
export function read(storage) {
  try {
    return believed(JSON.parse((storage ?? localStorage).getItem(ENTRY)));
  } catch {
    return null; // blocked, or not ours
  }
}

/** Keeps a profile, or nothing where nothing is left of it. Whether it could be done. */
export function keep(found, storage) {
  const profile = believed(found);
  try {
    const place = storage ?? localStorage;
    if (profile) place.setItem(ENTRY, JSON.stringify(profile));
    else place.removeItem(ENTRY);
    return true;
  } catch {
    return false;
  }
}

/** What of it belongs into a case. How buyers pay is asked at a store of one's own only; elsewhere the marketplace says it. */
export function facts(profile, marketplace) {
  if (!profile) return {};
  const { shopName, signature, payments } = profile;
  const letter = { ...(shopName && { shopName }), ...(signature && { signature }) };
  return {
    ...(Object.keys(letter).length > 0 && { letter }),
    ...(payments && marketplace === "own-store" && { paymentMethod: payments.length > 1 ? payments : payments[0] }),
  };
}
