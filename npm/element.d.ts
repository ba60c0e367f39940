/** Importing the module defines `<kotowari-check>`. */
export {};

declare global {
  interface HTMLElementTagNameMap {
    "kotowari-check": HTMLElement;
  }
}
