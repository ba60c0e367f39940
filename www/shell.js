// The one part of the element with effects: a tree from the module (web/src/page/html.rs) in, DOM out. It makes elements
// and text, never markup, so it needs nothing from a page's Trusted Types.
//
// A node is `[tag, key, [name, value, …], [child, …]]`, a text is a string.
const SVG = "http://www.w3.org/2000/svg";

/** Makes what the node says, with everything inside. */
export function create(node, inSvg) {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, , attributes, children] = node;
  const svg = inSvg || tag === "svg";
  const element = svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const child of children) element.append(create(child, svg));
  // After the children: a select takes its value from its options.
  for (let at = 0; at < attributes.length; at += 2) set(element, attributes[at], attributes[at + 1]);
  return element;
}

/** Changes the element, which shows `old`, so that it shows `node`, and touches only what differs. */
export function update(element, old, node, inSvg) {
  const [tag, , attributes, children] = node;
  const svg = inSvg || tag === "svg";
  const before = pairs(old[2]);
  const now = pairs(attributes);
  for (const name of before.keys()) if (!now.has(name)) element.removeAttribute(name);
  for (const [name, value] of now) if (before.get(name) !== value) set(element, name, value);

  // What is not kept goes first, so that what is kept need not move and keeps the focus.
  const present = old[3].map((child, at) => [child, element.childNodes[at]]);
  const kept = children.map((child) => {
    const at = present.findIndex(([one]) => isSame(one, child));
    return at < 0 ? null : present.splice(at, 1)[0];
  });
  for (const [, gone] of present) gone.remove();
  let next = element.firstChild;
  children.forEach((child, at) => {
    if (!kept[at]) {
      element.insertBefore(create(child, svg), next);
      return;
    }
    const [was, there] = kept[at];
    if (typeof child !== "string") update(there, was, child, svg);
    else if (was !== child) there.data = child;
    if (there === next) next = there.nextSibling;
    else element.insertBefore(there, next);
  });
}

const pairs = (list) => new Map(list.flatMap((name, at) => at % 2 ? [] : [[name, list[at + 1]]]));
const isSame = (one, other) => typeof one === "string" ? typeof other === "string" : one[0] === other[0] && one[1] === other[1];

// A field's value is a property: its attribute would no longer show once the seller has typed.
function set(element, name, value) {
  if (name !== "value" || !/^(INPUT|SELECT)$/.test(element.tagName)) element.setAttribute(name, value);
  else if (element.value !== value) element.value = value;
}
