// The language that the element speaks, and what it says where it cannot start.

const LANGUAGE = /^(ja|en)\b/i;
/** The language of a code such as `en-GB`; undefined where it is none of the element's. */
export const languageOf = (code) => LANGUAGE.exec(code ?? "")?.[1].toLowerCase();

/** The language around an element: of its own attribute or the nearest one about it, across shadow roots. */
export function languageAround(element) {
  for (let around = element; around; around = around.parentNode ?? around.host) {
    if (around.lang) return languageOf(around.lang) ?? "en";
  }
  return "ja";
}

export const SORRY = {
  ja: "判定プログラムを動かせませんでした。ブラウザーを新しくするか、ページを読み込み直してください。",
  en: "The checker could not start. Please update your browser or reload the page.",
};
