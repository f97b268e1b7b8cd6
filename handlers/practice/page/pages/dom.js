// Makes elements and changes those that are there into how they should be. People's words only ever become text nodes.

const SVG = "http://www.w3.org/2000/svg";
const HANDLERS = ["onclick", "onchange", "oninput", "onkeydown", "onsubmit", "onfocusout", "ontoggle", "ondragover", "ondrop"];

export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made[name] = value;
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((one) => one !== null && one !== undefined && one !== false));
  return made;
}

export function icon(name) {
  const made = document.createElementNS(SVG, "svg");
  made.setAttribute("class", "icon");
  made.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  made.append(use);
  return made;
}

export const find = (id) => document.getElementById(id);

/** Two letters on one of eight colours, the same for the same person each time. */
export function avatar(name, id) {
  const letters = name.split(/\s+/).map((one) => one[0] || "").join("").slice(0, 2).toUpperCase();
  const hue = [...id].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 8, 7);
  return el("span", { class: `avatar hue-${hue}`, "aria-hidden": "true" }, letters);
}

const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.dataset.key || "" : "");

const chosenAtFirst = (select) => [...select.options].find((one) => one.defaultSelected) || select.options[0];

/** Whether somebody has changed an input since it was drawn: then it is theirs, and no redrawing touches it. */
function changed(input) {
  if (input.nodeName === "SELECT") return input.selectedOptions[0] !== chosenAtFirst(input);
  return input.checked !== input.defaultChecked || (input.type !== "file" && input.value !== input.defaultValue);
}

function sameInput(old, fresh) {
  if (old.ownerDocument.activeElement === (old.closest("select") || old)) return;
  if (old.nodeName === "OPTION") { if (!changed(old.closest("select"))) old.selected = fresh.defaultSelected; return; }
  if ((old.nodeName !== "INPUT" && old.nodeName !== "TEXTAREA") || changed(old)) return;
  if (old.type === "checkbox" || old.type === "radio") old.checked = fresh.defaultChecked;
  else if (old.type !== "file" && old.defaultValue !== fresh.defaultValue) old.value = fresh.value;
}

/** Whether an attribute is what somebody did with an element, and not how it is drawn: opened it, opened its menu. */
const isTheirs = (node, name) => name === "open" || (name === "hidden" && node.getAttribute("role") === "menu") || (name === "aria-expanded" && node.getAttribute("aria-haspopup") === "menu");

/** Make an element that is there like a fresh one. What somebody typed, opened or has in focus stays. */
export function patch(old, fresh) {
  if (old.nodeType !== Node.ELEMENT_NODE) { if (old.data !== fresh.data) old.data = fresh.data; return; }
  sameInput(old, fresh);
  for (const { name, value } of [...fresh.attributes]) if (old.getAttribute(name) !== value && !isTheirs(old, name)) old.setAttribute(name, value);
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && !isTheirs(old, name)) old.removeAttribute(name);
  for (const name of HANDLERS) if (old[name] !== fresh[name]) old[name] = fresh[name];
  if (old.nodeName !== "TEXTAREA") arrange(old, [...fresh.childNodes]);
}

/** Give a parent these children, in order; those that are alike, or have the same data-key, stay and are patched. */
export function arrange(parent, wanted) {
  const old = [...parent.childNodes];
  const keyed = new Map(old.filter(keyOf).map((one) => [keyOf(one), one]));
  const loose = old.filter((one) => !keyOf(one));
  const result = wanted.map((fresh) => {
    if (fresh.parentNode === parent) return fresh;
    const index = loose.findIndex((one) => one.nodeName === fresh.nodeName);
    const match = keyOf(fresh) ? keyed.get(keyOf(fresh)) : loose[index];
    if (!match || match.nodeName !== fresh.nodeName) return fresh;
    if (!keyOf(fresh)) loose.splice(index, 1);
    patch(match, fresh);
    return match;
  });
  const kept = new Set(result);
  for (const one of old) if (!kept.has(one)) one.remove();
  let at = parent.firstChild;
  for (const one of result) {
    if (one === at) at = at.nextSibling;
    else parent.insertBefore(one, at);
  }
}

/** Redraw inside a place, and give focus to `fallback` when what had it is gone. */
export function keepingFocus(place, redraw, fallback) {
  const had = place.contains(document.activeElement);
  redraw();
  if (had && !place.contains(document.activeElement)) fallback()?.focus();
}
