// A button that opens a menu, for the pointer and for the keyboard.
import { el, icon } from "./dom.js";

function shut(menu, back) {
  menu.querySelector("[role=menu]").hidden = true;
  const opener = menu.querySelector("[aria-haspopup]");
  opener.setAttribute("aria-expanded", "false");
  if (back) opener.focus();
}

function open(event) {
  const menu = event.currentTarget.parentElement;
  if (!menu.querySelector("[role=menu]").hidden) { shut(menu, true); return; }
  menu.querySelector("[role=menu]").hidden = false;
  event.currentTarget.setAttribute("aria-expanded", "true");
  menu.querySelector("[role=menuitem]").focus();
}

function keys(event) {
  const items = [...event.currentTarget.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === "Escape" && at >= 0) { event.stopPropagation(); shut(event.currentTarget, true); }
  if (to === undefined || at < 0) return;
  event.preventDefault();
  items.at(to % items.length).focus();
}

const away = (event) => { if (!event.currentTarget.contains(event.relatedTarget)) shut(event.currentTarget, false); };

/** `items` are `{ text, hint, use }`; what is chosen is used with the button that opened the menu. */
export function menu(id, items, label = "More actions") {
  const item = ({ text, hint, use }) => el("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: (event) => { const whole = event.currentTarget.closest(".overflow"); shut(whole, true); use(whole.firstChild); } }, text, hint ? el("span", { class: "hint" }, hint) : null);
  return el("div", { class: "overflow", onkeydown: keys, onfocusout: away },
    el("button", { type: "button", class: "bare", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": id, "aria-label": label, onclick: open }, icon("more")),
    el("div", { role: "menu", id, hidden: true, "aria-label": label }, items.map(item)));
}
