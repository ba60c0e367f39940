// A grid that draws only the rows in view. Rows are as high as the style sheet says, keep their element while they
// are in view or hold the focus, and are reached by arrow keys: one stop for Tab, however long the list.
import { el } from "../shared/dom.js";

const AROUND = 6; // rows drawn beyond each edge
const AHEAD = 60; // rows asked for at once

/**
 * `columns`: heading of each column. `load(from, to)` brings rows. `draw(row, parts)` fills a row's cells;
 * `parts.open` and `parts.copy` are its buttons. `act(what, index, row, button)` is told of a pressed one.
 */
export class Grid {
  #length = 0;
  #rows = new Map(); // index → data
  #drawn = new Map(); // index → parts
  #active = 0;
  #action = "open";
  #generation = 0;
  #asked = new Set();

  constructor({ columns, labelledby, describedby, load, draw, act }) {
    Object.assign(this, { load, draw, act });
    this.space = el("div", { class: "space", role: "presentation" });
    this.port = el("div", { class: "port", role: "rowgroup", onscroll: () => this.#schedule() }, this.space);
    this.heads = columns.map((name) => el("div", { role: "columnheader", class: "cell" }, name));
    const head = el(
      "div",
      { role: "rowgroup", class: "head" },
      el("div", { role: "row", class: "line", "aria-rowindex": 1 }, this.heads),
    );
    this.element = el(
      "div",
      {
        role: "grid",
        class: "grid",
        "aria-labelledby": labelledby,
        "aria-describedby": describedby,
        "aria-colcount": columns.length,
        onkeydown: (event) => this.#key(event),
        onfocusin: (event) => this.#focused(event),
      },
      head,
      this.port,
    );
    this.watch = new ResizeObserver(() => this.#schedule());
    this.watch.observe(this.port);
  }

  /** A new list of this length: from the top. Resolves when what is in view is drawn. */
  reset(length) {
    this.#generation += 1;
    this.#length = length;
    this.#active = 0;
    this.#rows.clear();
    this.#asked.clear();
    this.#drawn.clear();
    this.space.replaceChildren();
    this.port.scrollTop = 0;
    this.element.setAttribute("aria-rowcount", length + 1);
    return this.#place();
  }

  /** Draws what is in view anew, from fresh data. */
  refresh() {
    this.#generation += 1;
    this.#rows.clear();
    this.#asked.clear();
    this.#place();
  }

  /** Takes the observer away with the grid. */
  close() {
    this.watch.disconnect();
  }

  #schedule() {
    return (this.waiting ??= new Promise((drawn) =>
      requestAnimationFrame(() => {
        this.waiting = null;
        this.#place();
        drawn();
      }),
    ));
  }

  #height() {
    const own = parseFloat(getComputedStyle(this.element).getPropertyValue("--row"));
    return own * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  #place() {
    const height = this.#height();
    this.space.style.blockSize = `${height * this.#length}px`;
    // No taller than its rows, so that a short list ends where its rows do.
    this.port.style.blockSize = `min(${height * this.#length + 2}px, 70vh)`;
    const first = Math.max(0, Math.floor(this.port.scrollTop / height) - AROUND);
    const last = Math.min(this.#length, Math.ceil((this.port.scrollTop + this.port.clientHeight) / height) + AROUND);
    for (const [index, parts] of this.#drawn) {
      if ((index < first || index >= last) && index !== this.#active) {
        parts.row.remove();
        this.#drawn.delete(index);
      }
    }
    for (let index = first; index < last; index += 1) this.#draw(index, height);
    if (this.#length) this.#draw(this.#active, height);
    return this.#bring(first, last);
  }

  #draw(index, height = this.#height()) {
    let parts = this.#drawn.get(index);
    if (!parts) {
      parts = this.#skeleton(index);
      this.#drawn.set(index, parts);
      // In the order of the list, whatever the order of drawing: that is how it is read out.
      const after = [...this.space.children].find((row) => Number(row.dataset.index) > index);
      this.space.insertBefore(parts.row, after ?? null);
    }
    parts.row.style.transform = `translateY(${index * height}px)`;
    const data = this.#rows.get(index);
    if (data && parts.data !== data) {
      parts.data = data;
      this.draw(data, parts);
    }
    return parts;
  }

  #skeleton(index) {
    const stop = (what) => (index === this.#active && what === this.#action ? 0 : -1);
    const open = el("button", { type: "button", class: "second", tabindex: stop("open"), data: { action: "open" } });
    const copy = el("button", { type: "button", class: "second", tabindex: stop("copy"), data: { action: "copy" } });
    const cells = this.heads.map(() => el("div", { role: "gridcell", class: "cell" }));
    cells.at(-1).append(open, copy);
    const row = el("div", { role: "row", class: "line", "aria-rowindex": index + 2, data: { index } }, cells);
    for (const button of [open, copy])
      button.addEventListener("click", () => {
        const data = this.#rows.get(index);
        if (data) this.act(button.dataset.action, index, data, button);
      });
    return { row, cells, open, copy };
  }

  async #bring(first, last) {
    let from = first;
    while (from < last && (this.#rows.has(from) || this.#asked.has(from))) from += 1;
    if (from >= last) return;
    const to = Math.min(this.#length, Math.max(last, from + AHEAD));
    for (let index = from; index < to; index += 1) this.#asked.add(index);
    const generation = this.#generation;
    const rows = await this.load(from, to);
    if (generation !== this.#generation) return;
    rows.forEach((row, at) => this.#rows.set(from + at, row));
    for (let index = from; index < to; index += 1) this.#asked.delete(index);
    // Far more than is ever looked at again: forget what is far away.
    if (this.#rows.size > 2_000)
      for (const index of this.#rows.keys()) if (Math.abs(index - from) > 1_000) this.#rows.delete(index);
    await this.#schedule();
  }

  #focused({ target }) {
    const row = target.closest("[data-index]");
    if (row && target.dataset.action) this.#activate(Number(row.dataset.index), target.dataset.action);
  }

  #activate(index, action) {
    const before = this.#drawn.get(this.#active);
    for (const button of before ? [before.open, before.copy] : []) button.tabIndex = -1;
    this.#active = index;
    this.#action = action;
    const now = this.#drawn.get(index);
    if (now) now[action].tabIndex = 0;
  }

  #key(event) {
    const row = event.target.closest("[data-index]");
    if (!row || event.altKey || event.metaKey) return;
    const index = Number(row.dataset.index);
    const page = Math.max(1, Math.floor(this.port.clientHeight / this.#height()) - 1);
    if (event.ctrlKey) return;
    const next = index + 1,
      before = index - 1;
    const to = {
      ArrowDown: next,
      j: next,
      J: next,
      ArrowUp: before,
      k: before,
      K: before,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: this.#length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.focus(Math.max(0, Math.min(this.#length - 1, to)), event.target.dataset.action);
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      event.preventDefault();
      this.focus(index, event.key === "ArrowRight" ? "copy" : "open");
    }
  }

  /** Brings a row into view and its button into focus. */
  focus(index, action = this.#action) {
    const height = this.#height(),
      top = index * height,
      { scrollTop, clientHeight } = this.port;
    if (top < scrollTop) this.port.scrollTop = top;
    else if (top + height > scrollTop + clientHeight) this.port.scrollTop = top + height - clientHeight;
    const parts = this.#draw(index, height);
    const button = parts[action].hidden ? parts.open : parts[action];
    this.#activate(index, button.dataset.action);
    button.focus({ preventScroll: true });
    this.#schedule();
  }
}
