// Clocks, offsets and instants, as the pages read and write them.

/** A number in two digits. */
export const two = (number) => String(number).padStart(2, "0");

/** Whether a device's clock can be right: the checker (web/src/page/clock.rs) believes the same years. One without a battery starts in 1970. */
export const isBelieved = (time) => time >= Date.UTC(2020, 0) && time < Date.UTC(2101, 0);

/** The minutes by which this device's clock is ahead of UTC at a moment. */
export const minutesEastHere = (date) => -date.getTimezoneOffset() || 0; // never -0

/** So many minutes ahead of UTC as an offset: `+09:00`. */
export function offsetOf(minutesEast) {
  const minutes = Math.abs(minutesEast);
  return `${minutesEast < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A moment as a clock so many minutes ahead of UTC shows it, RFC 3339. */
export const rfc3339 = (date, minutesEast) =>
  `${new Date(date.getTime() + minutesEast * 60_000).toISOString().slice(0, 19)}${offsetOf(minutesEast)}`;

/** A moment as this device's clock shows it, in the form of a field for date and time: `2026-11-24T09:30`. */
export const deviceTime = (date) => rfc3339(date, minutesEastHere(date)).slice(0, 16);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = { ja: [..."日月火水木金土"], en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] };

/** An RFC 3339 instant as it is written, in words; the year only where it is another one. */
export function instant(written, language, now = new Date()) {
  const match = written.match(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/);
  if (!match) return written;
  const [year, month, day, hour] = match.slice(1, 5).map(Number);
  const weekday = WEEKDAYS[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const other = year !== now.getFullYear();
  return language === "ja"
    ? `${other ? `${year}年` : ""}${month}月${day}日(${weekday}) ${hour}:${match[5]}`
    : `${weekday} ${day} ${MONTHS[month - 1]}${other ? ` ${year}` : ""}, ${hour}:${match[5]}`;
}
