// An instant in words, on the list page and in the log.
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
