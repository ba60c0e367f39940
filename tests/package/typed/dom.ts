// A page's own script: the element by its tag, its attributes as properties, and what it says.
import init, { decideAll, type Case, type CaseError, type Decision } from "kotowari";
import "kotowari/element";
import { KotowariCheck, define, type CheckerError } from "kotowari/element/pure";

await init();
const refusals: CaseError[] = decideAll([]).flatMap((answer) => ("error" in answer ? [answer.error] : []));

const made: KotowariCheck = document.createElement("kotowari-check");
const found: KotowariCheck | null = document.querySelector("kotowari-check");
const named: CustomElementConstructor = define("seller-check");

made.marketplace = "qoo10-jp";
made.lang = "ja";
made.theme = "dark";
made.accent = "#1f5673";
made.compact = true;
made.loading = "eager";
made.toggleAttribute("page", true);
made.facts = { orderStatus: "unpaid", parcel: ["packed", "labelled"] };
made.facts = null;
const decided: Decision | null = made.decision;
const told: Case | null = made.case;

const hear = (event: CustomEvent<Decision | null>): void => console.log(event.detail?.verdict);
made.addEventListener("kotowari:decision", hear, { once: true });
made.removeEventListener("kotowari:decision", hear);
made.addEventListener("kotowari:error", function ({ detail }) {
  const error: CheckerError = detail;
  console.log(error.code === "not-started", error.field, this.marketplace);
});
made.addEventListener("kotowari:change", ({ detail }) => detail satisfies null);
made.addEventListener("click", ({ clientX }) => clientX.toFixed());
made.addEventListener("some-other-event", (event) => event.preventDefault());
document.addEventListener("kotowari:decision", ({ detail }) => detail?.verdict); // it bubbles

// @ts-expect-error no such theme
made.theme = "blue";
// @ts-expect-error no such moment to start
made.loading = "soon";
// @ts-expect-error no attribute is said with a word where it is there or not
made.compact = "no";
// @ts-expect-error no such key of a case
made.facts = { colour: "red" };
// @ts-expect-error no such value of a key
made.facts = { parcel: "posted" };
// @ts-expect-error it is the element that decides
made.decision = null;
// @ts-expect-error there may be no decision
made.addEventListener("kotowari:decision", ({ detail }) => detail.verdict);
// @ts-expect-error no such code
made.addEventListener("kotowari:error", ({ detail }) => detail.code === "not-startled");
// @ts-expect-error a decision has no such key
made.addEventListener("kotowari:decision", ({ detail }) => detail?.colour);

export { decided, found, named, refusals, told };
