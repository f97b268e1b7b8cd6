// Behind the scenes: what goes between Slack, Teams and the bot, the letters that wait, and the journal as it grows.
import { arrange, el, find, icon } from "./dom.js";
import { get, oneAtATime, page } from "./net.js";
import { journalPanel } from "./journal.js";
import { shortly, timeOf } from "./times.js";

const MOST = 200;
const TABS = [["exchanges", "Exchanges"], ["letters", "Letters"], ["journal", "Journal"]];

export const personIn = (written) => page.people.find((one) => written && written.endsWith(one.id))?.name || written || "";

export class Backstage {
  constructor() {
    this.panel = find("behind-panel");
    this.button = find("behind");
    this.tab = "exchanges";
    this.data = { exchanges: [], letters: null, journal: null, faults: [] };
    this.details = new Map();
    this.button.onclick = () => this.toggle(this.panel.hidden);
    this.panel.onkeydown = (event) => { if (event.key === "Escape") { this.toggle(false); this.button.focus(); } };
    this.refresh = oneAtATime(() => this.fetch());
  }

  async toggle(open, tab = this.tab) {
    this.panel.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (!open) return;
    this.tab = tab;
    this.draw();
    this.panel.querySelector(`[data-tab=${this.tab}]`).focus();
    await this.refresh();
  }

  async fetch() {
    if (this.panel.hidden) return;
    const before = this.data;
    const said = await get("behind", { exchange: before.exchanges.at(-1)?.number || 0, entry: before.journal?.at(-1)?.sequence || 0 });
    this.data = { ...said, exchanges: [...before.exchanges, ...said.exchanges].slice(-MOST), journal: said.journal && [...(before.journal || []), ...said.journal] };
    this.draw();
    if (said.journal?.length === 100) this.refresh();
  }

  choose(tab, focus) {
    this.tab = tab;
    this.draw();
    if (focus) this.panel.querySelector(`[data-tab=${tab}]`).focus();
  }

  draw() {
    const { exchanges, letters, journal } = this.data;
    const counts = { exchanges: exchanges.length, letters: letters?.length ?? "–", journal: journal?.at(-1)?.sequence ?? "–" };
    const keys = (event) => {
      const at = TABS.findIndex(([key]) => key === this.tab);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      this.choose(TABS[to % TABS.length][0], true);
    };
    const tabs = TABS.map(([key, name]) => el("button", { type: "button", role: "tab", id: `tab-${key}`, "data-tab": key, "data-key": key, "aria-selected": String(key === this.tab), "aria-controls": "behind-shown", tabindex: key === this.tab ? "0" : "-1", onclick: () => this.choose(key, true) }, name, el("span", { class: "count" }, String(counts[key]))));
    arrange(this.panel, [
      el("div", { class: "title", "data-key": "title" }, el("h2", {}, "Behind the scenes"), el("div", { role: "tablist", "aria-label": "Behind the scenes", onkeydown: keys }, tabs), el("button", { type: "button", class: "bare", "aria-label": "Close", onclick: () => { this.toggle(false); this.button.focus(); } }, icon("close"))),
      el("div", { class: "shown", id: "behind-shown", role: "tabpanel", "aria-labelledby": `tab-${this.tab}`, tabindex: "0", "data-key": `shown-${this.tab}` }, this[this.tab]()),
    ]);
  }

  exchanges() {
    const { exchanges, faults } = this.data;
    if (!exchanges.length) return [el("p", { class: "empty" }, "Nothing has gone between Slack, Teams and the bot yet. Do something, and watch.")];
    const wrong = faults.length ? el("details", { class: "faults", "data-key": "faults" }, el("summary", {}, `${faults.length === 1 ? "1 thing" : `${faults.length} things`} that Slack or Teams would not have liked`), el("ul", {}, faults.map((one) => el("li", {}, one)))) : null;
    return [wrong, el("ol", { class: "exchanges", "data-key": "list" }, exchanges.toReversed().map((one) => this.exchange(one)))].filter(Boolean);
  }

  exchange(one) {
    const inward = one.direction === "to bot";
    const whole = this.details.get(one.number);
    const open = async (event) => {
      if (!event.currentTarget.open || this.details.has(one.number)) return;
      this.details.set(one.number, await get(`exchanges/${one.number}`));
      this.draw();
    };
    const well = one.status >= 200 && one.status < 300;
    const part = (title, text) => [el("h3", {}, title), el("pre", { tabindex: "0", "aria-label": title }, text || "(empty)")];
    const headers = (all) => Object.entries(all).map(([name, value]) => `${name}: ${value}`).join("\n");
    const signature = whole?.request_headers["X-Slack-Signature"];
    return el("li", { "data-key": String(one.number) }, el("details", { ontoggle: open },
      el("summary", {}, el("span", { class: inward ? "way in" : "way out" }, inward ? "to the bot" : "from the bot"), el("code", {}, one.what), el("span", { class: well ? "status" : "status bad" }, one.status ? String(one.status) : "no answer"), el("span", { class: "ms" }, `${one.milliseconds} ms`), el("time", {}, timeOf(new Date(one.at)))),
      whole ? el("div", { class: "whole" }, signature ? el("p", { class: "signature" }, "Signed: ", el("code", {}, signature)) : null, part("Request", `${headers(whole.request_headers)}\n\n${whole.readable}`.trim()), part("Answer", whole.answer)) : el("p", { class: "hint" }, "One moment.")));
  }

  letters() {
    const { letters } = this.data;
    if (!letters) return [el("p", { class: "empty" }, "The bot does not show its letters here.")];
    if (!letters.length) return [el("p", { class: "empty" }, "No letter is in flight: everybody has been told all there is to tell. A draft that is to go out later waits here.")];
    const head = ["Kind", "About", "To", "Due", "Tries", "State"];
    const row = (one) => [one.kind, one.about, personIn(one.to) || "everybody concerned", shortly(new Date(one.not_before)), String(one.tries), one.why ? `${one.state}: ${one.why}` : one.state];
    return [el("table", {}, el("thead", {}, el("tr", {}, head.map((one) => el("th", { scope: "col" }, one)))), el("tbody", {}, letters.map((one) => el("tr", { "data-key": String(one.number) }, row(one).map((cell) => el("td", {}, cell))))))];
  }

  journal() { return journalPanel(this, personIn); }
}
