// The deadlines of a decision as a calendar file (RFC 5545): every duty, end of a period and consequence
// with a time that is still to come. Rules speak in it, the seller does not: nothing personal can stand there.
const HOUR = 3_600_000;

const stamp = (date) => date.toISOString().replace(/[-:]|\.\d+/g, "");
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** No line longer than 75 octets, and no character cut. */
function folded(line) {
  let out = "",
    octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return `${out}\r\n`;
}

/** What is still to come, each time once, the earliest first. */
export function events({ duties, windows, consequences }, now) {
  const all = [
    ...duties.map(({ due, ...one }) => ({ ...one, at: due })),
    ...windows.map(({ until, ...one }) => ({ ...one, at: until })),
    ...consequences,
  ];
  const found = new Map();
  for (const one of all) {
    const date = new Date(one.at ?? NaN);
    const id = `${one.rule}.${one.id}.${date.getTime()}`;
    if (date > now && !found.has(id)) found.set(id, { ...one, date });
  }
  return [...found.values()].sort((a, b) => a.date - b.date);
}

/** The file's text. `name` tells this case from others, so that a second file renews the entries of the first;
 * `words` are those of the seller's language. */
export function calendar(decision, now, name, words) {
  const { version } = decision.rulebook;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//kotowari//${version}//EN`];
  for (const { rule, id, date, says, limit, ifMissed } of events(decision, now)) {
    const notes = [
      limit,
      ifMissed && words.missed + ifMissed,
      `${rule} · ${words.rulebook} ${version}`,
      words.disclaimer,
    ];
    lines.push(
      "BEGIN:VEVENT",
      `UID:${name}.${rule}.${id}.${stamp(date)}@kotowari`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(date)}`,
      `SUMMARY:${escaped(says)}`,
      `DESCRIPTION:${escaped(notes.filter(Boolean).join("\n"))}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:-PT${date - now > 48 * HOUR ? 24 : 1}H`,
      `DESCRIPTION:${escaped(says)}`,
      "END:VALARM",
      "END:VEVENT",
    );
  }
  return [...lines, "END:VCALENDAR"].map(folded).join("");
}
