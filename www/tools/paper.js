// One sheet of A4, whatever the answer: what only paper needs, and how large the words may be to fit.
const WIDTH = 190,
  HEIGHT = 275; // of the sheet, in millimetres, less its margins and a line
const PIXELS = 96 / 25.4;
const [LARGEST, SMALLEST, STEP] = [1.25, 0.7, 0.05];

/** The rows of the record: when it was decided, and what was typed. */
export function rows({ now }, shadow, label) {
  const typed = [...shadow.querySelectorAll(".refine .field:not(.wrong)")].flatMap((field) => {
    const { value, selectedOptions } = field.querySelector("[data-field]");
    const unit = field.querySelector(".unit")?.textContent ?? "";
    return value
      ? [[field.querySelector("label").textContent, `${selectedOptions?.[0].text ?? value.replace("T", " ")} ${unit}`]]
      : [];
  });
  // A device whose clock is wrong does not know.
  return [...(now ? [[label, `${now.slice(0, 16).replace("T", " ")} (UTC${now.slice(19)})`]] : []), ...typed];
}

/** Lays the page out as paper will, smaller and smaller until it fits; nothing of it is painted. */
export function fit(shadow) {
  const { body, documentElement: root, styleSheets } = document;
  const rules = [...styleSheets, ...shadow.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const paper = rules.map(({ media }) => media).filter((media) => media?.mediaText === "print");
  const told = (text) =>
    paper.forEach((media) => {
      media.mediaText = text;
    });
  root.style.removeProperty("--fit");
  told("all");
  let size = LARGEST;
  for (; size > SMALLEST; size -= STEP) {
    body.style.inlineSize = `${WIDTH / size}mm`;
    if (body.getBoundingClientRect().height <= (HEIGHT * PIXELS) / size) break;
  }
  body.style.inlineSize = "";
  told("print");
  root.style.setProperty("--fit", size.toFixed(2));
}
