// The checker's own page: its element, and the parts around it that the scripts of the page fill in.

export const element = document.querySelector("kotowari-check");

/** The language that the element speaks. */
export const language = () => (element.lang === "en" ? "en" : "ja");

/** A part of the page by its name. */
export const part = (name) => document.querySelector(`[data-tool=${name}]`);

/** Shows words in a part, and hides it where there are none. What stands there already is not written again: it would be read out again. */
export function showNote(name, text) {
  const note = part(name);
  if (note.textContent !== text) note.textContent = text;
  note.hidden = !text;
}
