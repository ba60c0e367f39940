// A link: the case in readable words, with what was decided and by which rulebook.
//
//   #k1~RULEBOOK~VERDICT.THEN.SETTLED~RULE,…~HASH~key=value~…~CHECK
//
// It stands in the fragment, which no browser sends. RULE are the grounds; HASH is of everything that decided,
// CHECK of all before it; both are FNV-1a, 32 bits, in hexadecimal. Keys are those of a Case, with a point between
// levels (`money.lines.0.price`). A value is a word, a number, true or false; a list has a comma behind each item.
//
// Anybody can write a link: what it says is compared with what is decided here, and none of its words is ever shown.
const MARK = "k1";
/** The case of an open page, in its own address: `#s1~key=value~…~CHECK`. */
const STATE = "s1";
/** No case comes near it, and a page that reads much more stands still. */
const LONGEST = 20_000;
/** The reader's own, whose language, zone and signature change no answer. */
const OWN = ["language", "sellerTimeZone", "letter"];
const KEY = /^[A-Za-z0-9]+$/;
const WORD = /^-?[A-Za-z0-9][\w.-]{0,40}$/;
const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;
const TIME = /^\d{4}-\d\d-\d\dT/;

export function fnv(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** `:` and `+` of an instant would not survive every messenger. */
const read = (text) => {
  if (text === "true" || text === "false") return text === "true";
  if (NUMBER.test(text)) return Number(text);
  return TIME.test(text) ? text.replaceAll(".", ":").replace("_", "+") : text;
};

/** A value as it is written; null where it would not come back as it was: so no free text ever gets in. */
function written(value) {
  let text = String(value);
  if (TIME.test(text)) text = text.replaceAll(":", ".").replace("+", "_");
  return WORD.test(text) && read(text) === value ? text : null;
}

const isObject = (value) => typeof value === "object" && value !== null;

function parts(value, path) {
  if (Array.isArray(value) && !value.some(isObject)) {
    const items = value.map(written).filter((item) => item !== null);
    return [`${path}=${items.map((item) => `${item},`).join("") || ","}`];
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, one]) =>
      KEY.test(key) ? parts(one, path ? `${path}.${key}` : key) : [],
    );
  }
  const text = written(value);
  return text === null ? [] : [`${path}=${text}`];
}

/** The case in words. */
export const words = (given) =>
  parts(Object.fromEntries(Object.entries(given).filter(([key]) => !OWN.includes(key))), "").join("~");

/** The case that the words tell. Throws where they tell none. */
export function parse(told) {
  if (told.length > LONGEST) throw new Error("too long");
  const whole = {};
  for (const part of told.split("~")) {
    const [, path, text] = part.match(/^([\w.]+)=(.+)$/);
    const keys = path.split(".");
    const last = keys.pop();
    let at = whole;
    keys.forEach((key, index) => {
      // A number stands in a list. Nobody needs a hundred lines, and what is inherited is not meant.
      if (!Object.hasOwn(at, key)) at[key] = /^\d\d?$/.test(keys[index + 1] ?? last) ? [] : {};
      at = at[key];
    });
    if (![...keys, last].every((key) => KEY.test(key))) throw new Error(path);
    const values = text.split(",").filter(Boolean);
    if (!values.every((value) => WORD.test(value))) throw new Error(path); // as no link of ours is written
    at[last] = text.includes(",") ? values.map(read) : read(text);
  }
  return whole;
}

const outcome = ({ verdict, then, settled }) => [verdict, then ?? "", settled].join(".");
const rules = ({ grounds }) => grounds.map(({ rule }) => rule);

/** Everything that decided, in no language: rules, what was taken for granted, what is still asked, times and sums. */
const hash = (decision) => {
  const { assumed, ask, duties, windows, consequences, money } = decision;
  const times = [...duties, ...windows, ...consequences].map(({ id, due, until, at }) => [
    id,
    Date.parse(due ?? until ?? at),
  ]);
  const sums = [money, money?.otherwise].map((course) => course?.entries.map(({ id, low, high }) => [id, low, high]));
  const open = [...assumed, ...ask].map(({ fact, value }) => [fact, value]);
  return fnv(JSON.stringify([outcome(decision), rules(decision), open, times, sums]));
};

/** The fragment, without `#`, for a case in words and its decision. */
export function write(told, decision) {
  const link = [MARK, decision.rulebook.version, outcome(decision), rules(decision).join(), hash(decision), told].join(
    "~",
  );
  return `${link}~${fnv(link)}`;
}

/** The fragment of a page that is open: its case alone, with nothing decided. */
export function standing(told) {
  const state = `${STATE}~${told}`;
  return `${state}~${fnv(state)}`;
}

/** What a fragment says: null where it is none of ours, `{ problem }`, or the case and what was decided, if it was. */
export function open(fragment) {
  let text = fragment.replace(/^#/, "");
  if (text.length > LONGEST) return /^k\d/.test(text) ? { problem: "long" } : null;
  try {
    text = decodeURIComponent(text); // messengers escape `~` and `=`
  } catch {
    // Then it is not one of ours, or its check fails.
  }
  if (text.startsWith(`${STATE}~`)) {
    const [, state, told, check] = text.match(/^(s1~(.*))~(\w{8})$/) ?? [];
    try {
      return state && fnv(state) === check ? { case: parse(told), standing: true } : { problem: "damaged" };
    } catch {
      return { problem: "damaged" };
    }
  }
  const [, mark] = text.match(/^(k\d+)(~|$)/) ?? [];
  if (!mark) return null;
  if (mark !== MARK) return { problem: "newer" };
  try {
    // What a messenger takes along behind a link (a bracket, a full stop) is no part of it.
    const [, whole, rulebook, said, grounds, proof, told, check] = text.match(
      /^(k1~([^~]*)~([^~]*)~([^~]*)~([^~]*)~(.*))~(\w{8})[^\w~]*$/,
    );
    if (fnv(whole) !== check) throw new Error("damaged");
    const [verdict, then, settled] = said.split(".");
    return {
      rulebook,
      verdict,
      then: then || null,
      settled,
      grounds: grounds.split(",").filter(Boolean),
      proof,
      case: parse(told),
    };
  } catch {
    return { problem: "damaged" };
  }
}

/** What has become of it: the same, or which grounds are new and which are gone. */
export function compare(opened, decision) {
  const now = rules(decision);
  return {
    same: hash(decision) === opened.proof,
    fresh: decision.grounds.filter(({ rule }) => !opened.grounds.includes(rule)),
    gone: opened.grounds.filter((rule) => !now.includes(rule)),
  };
}
