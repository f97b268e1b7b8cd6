// The guided tour: what to do next, ticked off by the practice server when it has happened.
import { arrange, el, find, icon, keepingFocus } from "./dom.js";
import { act, get, oneAtATime, post } from "./net.js";
import { say, toast } from "./notices.js";

export class Tour {
  /** `show(who, place)` brings somebody up, `open(what)` opens a part of the drawer, `moveTo(name)` moves the
      clock on to a milestone and says whether there was one. */
  constructor({ show, open, moveTo, onToggle }) {
    Object.assign(this, { show, open, moveTo, onToggle, steps: [] });
    this.panel = find("tour-panel");
    this.button = find("tour");
    this.button.onclick = () => this.toggle(this.panel.hidden);
    this.panel.onkeydown = (event) => { if (event.key === "Escape") { this.toggle(false); this.button.focus(); } };
    this.refresh = oneAtATime(async () => this.take(await get("tour")));
  }

  toggle(open, focus = true) {
    this.panel.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    this.onToggle(open);
    if (open && focus) this.panel.querySelector("h2")?.focus();
  }

  take(steps) {
    for (const one of steps) if (one.done && this.steps.find((before) => before.key === one.key)?.done === false) this.tell(`Step done: ${one.title}.`);
    this.steps = steps;
    const done = steps.filter((one) => one.done).length;
    find("tour-count").textContent = `${done} of ${steps.length}`;
    const before = this.panel.querySelector(".step.next")?.dataset.step;
    keepingFocus(this.panel, () => arrange(this.panel, this.draw(done)), () => this.panel.querySelector("h2"));
    const next = this.panel.querySelector(".step.next");
    if (before && next && next.dataset.step !== before) next.scrollIntoView({ block: "nearest" });
  }

  /** Say it, and lead back to the tour where it has had to make room. */
  tell(words) {
    if (this.panel.hidden) toast(words, { label: "Back to the tour", open: () => this.toggle(true) });
    else say(words);
  }

  draw(done) {
    const next = this.steps.find((one) => !one.done);
    return [
      el("div", { class: "title", "data-key": "title" }, el("h2", { tabindex: "-1" }, "Guided tour"), el("button", { type: "button", class: "bare", "aria-label": "Close the tour", onclick: () => { this.toggle(false); this.button.focus(); } }, icon("close"))),
      el("p", { class: "lead", "data-key": "lead" }, next ? "An invented council, to try everything on. Nothing here leaves this computer. Each step ticks itself when it has happened." : "You have seen it all. Go on trying what you like, or take the tour again.", next ? el("span", { class: "beside" }, " Side by side shows two people at once.") : null),
      el("progress", { "data-key": "progress", max: String(this.steps.length), value: String(done), "aria-label": "Steps done" }),
      el("ol", { class: "steps", "data-key": "steps" }, this.steps.map((one) => this.step(one, one === next))),
      done ? el("button", { type: "button", class: "quiet-button", "data-key": "again", onclick: async () => this.take(await post("tour", { again: true })) }, "Take the tour again") : null,
    ].filter(Boolean);
  }

  step(one, isNext) {
    const go = async () => { await this.show(one.be, one.at); };
    const forge = async () => { await this.show(one.be, one.at, false); await act(one.be, "forge", { step: one.key }); };
    const move = async () => { if (!(await this.moveTo(one.moves_to))) toast("Nobody is to be reminded of anything yet. Send in a draft first, and let it wait."); };
    const state = one.done ? "done" : isNext ? "next" : "later";
    return el("li", { class: `step ${state}`, "data-key": one.key, "data-step": one.key, "aria-current": isNext ? "step" : null },
      el("span", { class: "tick" }, one.done ? icon("tick") : null, el("span", { class: "sr" }, one.done ? "Done. " : "To do. ")),
      el("div", {},
        el("h3", {}, one.title),
        el("p", {}, one.do),
        one.done ? el("p", { class: "shows" }, one.shows) : null,
        el("div", { class: "buttons" },
          one.opens ? el("button", { type: "button", onclick: () => this.open(one.opens) }, "Open the journal") : one.offer ? null : el("button", { type: "button", onclick: go }, `Be ${one.name}`),
          one.moves_to ? el("button", { type: "button", onclick: move }, `Move on to ${one.moves_to}`) : null,
          one.offer ? el("button", { type: "button", onclick: forge }, one.offer) : null)));
  }
}
