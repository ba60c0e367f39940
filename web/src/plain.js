/**
 * A copy of what a host hands over, made of nothing but plain data. It is made here, and not while the module reads,
 * because getters and proxies are the host's own code: they may throw, and nothing may be thrown through Rust.
 * `structuredClone` copies no proxy, and the drafts and reactive objects of frameworks are proxies.
 *
 * Throws what the host throws, and where there are more than `most` values (references to itself stand for endlessly
 * many), more than `deepest` levels, a string longer than `longest`, or what is no data.
 */
export function plain(given, most, deepest, longest) {
  let left = most;
  function copy(value, level) {
    left -= 1;
    if (left < 0) throw new RangeError("too many values");
    if (level > deepest) throw new RangeError("nested too deeply");
    if (typeof value === "string" && value.length > longest) throw new RangeError("string too long");
    if (["bigint", "function", "symbol"].includes(typeof value)) throw new TypeError(`${typeof value}s are no data`);
    if (typeof value !== "object" || value === null) return value;
    if (!Array.isArray(value))
      return Object.fromEntries(Object.keys(value).map((key) => [key, copy(value[key], level + 1)]));
    const items = [];
    for (let at = 0; at < value.length; at += 1) items.push(copy(value[at], level + 1));
    return items;
  }
  return copy(given, 0);
}
