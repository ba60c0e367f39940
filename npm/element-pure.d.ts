// Written by hand, held true by custom-elements.json, tests/browser/embed.mjs and tests/package/typed.mjs.
import type { Case, CaseError, Decision, Marketplace } from "./kotowari.js";

/** What could not be used of what the host gave, or why the checker could not start. */
export interface CheckerError {
  code: CaseError["code"] | "not-started";
  /** The key or attribute at fault; may be empty. */
  field: string;
  message: string;
}

export interface CheckerEvents {
  /** Null when the seller starts over. */
  "kotowari:decision": CustomEvent<Decision | null>;
  "kotowari:error": CustomEvent<CheckerError>;
  /** The page was brought up to date; also once a minute. */
  "kotowari:change": CustomEvent<null>;
}

/** What can be set on the tag: each is an attribute, but for `facts`, which is a property. */
export interface CheckerAttributes {
  marketplace?: Marketplace | undefined;
  lang?: "ja" | "en" | undefined;
  theme?: "auto" | "light" | "dark" | undefined;
  /** `#rrggbb` */
  accent?: `#${string}` | undefined;
  compact?: boolean | undefined;
  loading?: "lazy" | "eager" | undefined;
  /** The document is the checker's own. */
  page?: boolean | undefined;
  facts?: Partial<Case> | null | undefined;
}

/** `<kotowari-check>`; docs/element.md describes it. */
export class KotowariCheck extends HTMLElement {
  /** Contract id; saves the first question. */
  marketplace: string | null;
  get theme(): "auto" | "light" | "dark";
  set theme(theme: "auto" | "light" | "dark" | null);
  /** `#rrggbb`, made readable on light and dark paper. */
  accent: string | null;
  compact: boolean;
  /** `lazy`: starts near the window, or when entered. */
  get loading(): "lazy" | "eager";
  set loading(when: "lazy" | "eager" | null);
  /** What the host knows; any part of a case. */
  facts: Partial<Case> | null | undefined;
  /** The latest, null while there is none. */
  readonly decision: Decision | null;
  /** As it stands, answers and all; null while there is no marketplace. */
  readonly case: Case | null;

  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: KotowariCheck, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: KotowariCheck, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * Decides with the element's own module, once an element is `state="ready"`; throws an Error with `code` and `field`.
 * The rules and words of what the element shows are there by then, all others once {@link words} has brought them;
 * before that an Error without `code` names what is missing.
 */
export function decide(given: Case): Decision;

/** Brings all rules, and all words of a language: of a case, or of the letter to its buyer. */
export function words(language: "ja" | "en" | "de"): Promise<void>;

/** Defines the element under this name (`kotowari-check`), unless it is taken or there is no document. */
export function define(name?: string): CustomElementConstructor;

declare global {
  interface HTMLElementTagNameMap {
    "kotowari-check": KotowariCheck;
  }
  /** They bubble and cross shadow roots: whatever is around the element hears them too. */
  interface GlobalEventHandlersEventMap extends CheckerEvents {}
}
