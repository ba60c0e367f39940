// The moments of the checker's second tap: what one column of a report says of the order and of the parcel together.
import { MOMENTS } from "../generated/vocabulary.js";

/** Where a marketplace has no moment of a name, what comes nearest there: a report and a seller's own list know one name for all of them. */
const NEAREST = {
  unpaid: ["pending"],
  pending: ["unpaid"],
  paid: ["unshipped"],
  unshipped: ["paid"],
  "date-set": ["paid", "unshipped"],
  labelled: ["packed"],
  "handed-over": ["in-transit"],
};

/** Moments that some marketplaces part further, by what no report knows: here the day of the collection. */
const PARTED = { packed: ["packed-today", "packed-later"] };

/** The moments of a marketplace in the order of its page; those of a shop of one's own where it is not known yet. */
export function momentsOf(marketplace) {
  const list = MOMENTS[marketplace] ?? MOMENTS["own-store"];
  return typeof list === "string" ? MOMENTS[list] : list;
}

/** Every name of a moment, wherever it is one. */
export const MOMENT_NAMES = [
  ...new Set(Object.values(MOMENTS).flatMap((list) => (typeof list === "string" ? [] : list.map(({ id }) => id)))),
];

/** Moments by their names (`paid|packed`), each as this marketplace has it; those that it has nothing like are left out. */
export function resolved(marketplace, told) {
  const list = momentsOf(marketplace);
  const found = new Set();
  for (const name of told.split("|")) {
    const called = (id) => list.filter((moment) => moment.id === id || PARTED[id]?.includes(moment.id));
    const here = [name, ...(NEAREST[name] ?? [])].map(called).find((moments) => moments.length > 0) ?? [];
    here.forEach((moment) => found.add(moment));
  }
  return [...found];
}

/** What is certain where one of these moments is the true one: for each key the values that are left. */
export function givenBy(marketplace, told) {
  const moments = resolved(marketplace, told);
  const given = {};
  if (!moments.length) return given;
  const keys = Object.keys(moments[0].given).filter((key) => moments.every((moment) => key in moment.given));
  for (const key of keys) {
    const values = [...new Set(moments.flatMap((moment) => moment.given[key]))];
    if (values.length > 1 && values.every((value) => typeof value === "boolean")) continue; // yes or no: nothing is known
    given[key] = key === "goods" || values.length > 1 ? values : values[0];
  }
  return given;
}

/** What moments are called in a marketplace, in the order of the languages. */
export function momentName(marketplace, told) {
  const moments = resolved(marketplace, told);
  return [" / ", " / "].map((between, language) => moments.map(({ name }) => name[language]).join(between));
}
