// The journal as the drawer shows it, and the check of its hashes, worked out here from the very text of each entry.
import { el, icon } from "./dom.js";
import { post } from "./net.js";
import { say } from "./notices.js";
import { shortly } from "./times.js";

const NO_HASH = "0".repeat(64);

async function sha256(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("");
}

/** Work out every hash again. Gives the number of the first entry that is wrong, or 0. */
export async function firstWrong(lines) {
  let before = NO_HASH;
  for (const [at, one] of lines.entries()) {
    const entry = JSON.parse(one.entry);
    if (entry.previous !== before || entry.sequence !== at + 1 || (await sha256(one.entry)) !== one.hash) return at + 1;
    before = one.hash;
  }
  return 0;
}

export function journalPanel(drawer, personIn) {
  const lines = drawer.data.journal;
  if (!lines) return [el("p", { class: "empty" }, "The bot does not show its journal here.")];
  if (!lines.length) return [el("p", { class: "empty" }, "The journal is empty so far. The first draft begins it.")];
  const check = async () => {
    const checked = drawer.data.journal;
    const wrong = await firstWrong(checked);
    drawer.verdict = wrong ? `Entry ${wrong} is not as it was written.` : `All ${checked.length} hashes agree: nothing was changed, left out or moved.`;
    drawer.wrong = Boolean(wrong);
    say(drawer.verdict, Boolean(wrong));
    await post("tour", { looked: "journal" });
    drawer.draw();
  };
  return [
    el("div", { class: "check", "data-key": "check" }, el("button", { type: "button", class: "primary", onclick: check }, "Check every hash"), el("p", { class: drawer.wrong ? "verdict bad" : "verdict" }, drawer.verdict ? [icon(drawer.wrong ? "close" : "tick"), drawer.verdict] : "Your browser works each one out again from the entry’s own text.")),
    el("ol", { class: "journal", "data-key": "list" }, lines.toReversed().map((one) => row(one, personIn))),
  ];
}

function row(one, personIn) {
  const entry = JSON.parse(one.entry);
  return el("li", { "data-key": String(one.sequence) }, el("details", {},
    el("summary", {}, el("span", { class: "number" }, String(one.sequence)), el("code", { class: "act" }, entry.act), el("span", { class: "by" }, personIn(entry.by) || "the bot", entry.office ? el("span", { class: "hint" }, entry.office) : null), el("span", { class: "about" }, entry.reference || ""), el("time", {}, shortly(new Date(entry.at))), el("span", { class: "hash" }, one.hash.slice(0, 12))),
    el("div", { class: "whole" }, el("h3", {}, "Entry, as it was hashed"), el("pre", { tabindex: "0", "aria-label": "Entry" }, JSON.stringify(entry, null, 2)), el("h3", {}, "Hash (SHA-256)"), el("pre", { tabindex: "0", "aria-label": "Hash" }, one.hash))));
}
