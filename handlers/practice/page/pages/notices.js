// Notices at the edge of the page, and words for a screen reader.
import { el, find, icon } from "./dom.js";

const STAYS_MS = 9000;

export function say(words, urgent = false) {
  const place = find(urgent ? "alarm" : "said");
  // The same words twice are read twice only if the text changes.
  place.textContent = place.textContent === words ? `${words}\u00a0` : words;
}

/** Take a notice away, since what it tells of has been seen. */
export function untoast(words) {
  for (const one of find("toasts").children) if (one.dataset.words === words) one.remove();
}

/** Show a notice for a while; `open` is what its button does. It stays while it is pointed at or in focus. */
export function toast(words, { urgent = false, label = "Open", open = null } = {}) {
  if (!words) return;
  say(words, urgent);
  const places = find("toasts");
  untoast(words);
  const away = () => { if (made.matches(":hover, :focus-within")) setTimeout(away, 2000); else made.remove(); };
  const made = el("div", { class: urgent ? "toast urgent" : "toast", "data-words": words },
    el("p", {}, words),
    open ? el("button", { type: "button", class: "quiet-button", onclick: () => { made.remove(); open(); } }, label) : null,
    el("button", { type: "button", class: "bare", "aria-label": "Dismiss this notice", onclick: () => made.remove() }, icon("close")));
  places.append(made);
  while (places.children.length > 3) places.firstChild.remove();
  setTimeout(away, urgent ? 2 * STAYS_MS : STAYS_MS);
}
