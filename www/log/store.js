// Where the log is kept: a database of this browser on this device, made when the first entry is. Everything throws where
// storage is blocked. Other tabs hear of each change.
import { deleteDB, openDB } from "idb";
import { check, FIELDS, writtenNow } from "./entry.js";
import { expired, PERIODS, USUAL } from "./retention.js";

const NAME = "kotowari-log";

/** Whether there is a log. Browsers that do not tell are asked by opening it. */
export const exists = async () =>
  indexedDB.databases ? (await indexedDB.databases()).some(({ name }) => name === NAME) : true;

/** Does something with the database, which is not kept open: whoever erases it waits for nobody. */
async function using(act) {
  const database = await openDB(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore("entries", { keyPath: "id" });
      fresh.createObjectStore("orders", { keyPath: ["month", "marketplace"] });
      fresh.createObjectStore("settings", { keyPath: "name" });
    },
    blocking: (_, __, { target }) => target.close(),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

let channel;
/** Null where it is blocked, as storage may be. */
function others() {
  try {
    return (channel ??= new BroadcastChannel(NAME));
  } catch {
    return null;
  }
}
/** `act` runs when another tab has changed the log. */
export const heard = (act) => others()?.addEventListener("message", act);
const tell = () => others()?.postMessage("changed");

async function changing(act) {
  const result = await using(act);
  tell();
  return result;
}

const EMPTY = { entries: [], unread: [], orders: [], retention: USUAL };

/** The log: its entries, what stands there and is none, orders by month and marketplace, and for how many months it is kept. */
export async function read() {
  if (!(await exists())) return EMPTY;
  return using(async (database) => {
    const [all, orders, retention] = await Promise.all([
      database.getAll("entries"),
      database.getAll("orders"),
      database.get("settings", "retention"),
    ]);
    const entries = [],
      unread = [];
    for (const one of all) {
      const { entry } = check(one);
      if (entry) entries.push(entry);
      else unread.push(one);
    }
    return { entries, unread, orders, retention: PERIODS.includes(retention?.value) ? retention.value : USUAL };
  });
}

/** Deletes what is older than it is to be kept; resolves with how many those were. */
export async function tidy({ entries, retention }, now) {
  const old = expired(entries, retention, now);
  if (old.length > 0) await removeAll(old);
  return old.length;
}

/** Writes entries, and orders where the month has none yet. */
export const put = (entries, orders = []) =>
  changing(async (database) => {
    const work = database.transaction(["entries", "orders"], "readwrite");
    const months = work.objectStore("orders");
    await Promise.all([
      ...entries.map((entry) => work.objectStore("entries").put(entry)),
      ...orders.map(async (one) => {
        if (!(await months.get([one.month, one.marketplace]))) await months.put(one);
      }),
      work.done,
    ]);
  });

/**
 * Changes fields of one entry as it stands now, whatever another tab has changed meanwhile: `{ entry }`, `{ faults }`, or `{}`
 * where it is no longer there.
 */
export const change = (id, fields) =>
  changing(async (database) => {
    const work = database.transaction("entries", "readwrite");
    const own = await work.store.get(id);
    const result = own ? check({ ...own, ...fields, changedAt: writtenNow() ?? own.changedAt }) : {};
    if (result.entry) await work.store.put(result.entry);
    await work.done;
    return result;
  });

export const removeAll = (entries) =>
  changing(async (database) => {
    const work = database.transaction("entries", "readwrite");
    await Promise.all([...entries.map(({ id }) => work.store.delete(id)), work.done]);
  });

/** How many orders a month had on a marketplace; null takes it back. */
export const setOrders = (month, marketplace, orders) =>
  changing((database) =>
    orders === null
      ? database.delete("orders", [month, marketplace])
      : database.put("orders", { month, marketplace, orders }),
  );

export const setRetention = (months) =>
  changing((database) => database.put("settings", { name: "retention", value: months }));

/** Erases the log with everything in it. */
export async function erase() {
  await deleteDB(NAME);
  tell();
}

/** An entry in full, of what is known, as `check` tells it: where the device's clock cannot be right it is none. */
export function entryOf(known) {
  const id = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const blank = Object.fromEntries(FIELDS.map(({ key }) => [key, null]));
  return check({ ...blank, id, savedAt: writtenNow(), changedAt: writtenNow(), ...known });
}
