// In another site's frame this page can be seen and not be used: what somebody lays over it must not take a seller's
// click for them. Where a host sends headers the browser does not show it there at all (docs/hosting.md). It runs before
// anything on the page works. embed.html, which is there to be framed, does not have it.
const around = [];
for (let at = window; at !== at.parent; at = at.parent) around.push(at.parent);

/** Another origin's window does not say where it is. */
const isStranger = (other) => {
  try {
    return other.location.origin !== location.origin || origin === "null";
  } catch {
    return true;
  }
};

if (around.some(isStranger)) {
  document.body.inert = true;
  const note = document.createElement("p");
  note.className = "notice";
  note.role = "status";
  for (const [lang, says, opens] of [
    ["ja", "ほかのサイトに埋め込まれた画面では、操作できません。", "この画面を新しいタブで開く"],
    ["en", "This page cannot be used inside another site.", "Open it in a new tab"],
  ]) {
    const words = document.createElement("span");
    const link = document.createElement("a");
    Object.assign(link, {
      href: location.pathname + location.search,
      target: "_blank",
      rel: "noopener",
      textContent: opens,
    });
    Object.assign(words, { className: lang, lang });
    words.append(`${says} `, link);
    note.append(words);
  }
  document.body.before(note); // whatever the page puts into its body cannot be used
}
