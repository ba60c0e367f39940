// Words in the languages of the pages.

/** The languages, in the order in which every list of words has them. */
export const LANGUAGES = ["ja", "en"];

/** Puts values in the place of `{name}`. */
export const fill = (text, values = {}) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

/** One sentence in the language, by its key in `texts`. */
export function sentence(texts, language, key, values) {
  if (!texts[key]) throw new Error(`no text ${key}`);
  return fill(texts[key][LANGUAGES.indexOf(language)], values);
}
