// The practice time: how late it is there, and moving it on.
import { arrange, el, find } from "./dom.js";
import { get, oneAtATime, post } from "./net.js";
import { say, toast } from "./notices.js";
import { asInput, fromInput, shortly } from "./times.js";

const HOUR = 3600;

export class Clock {
  constructor() {
    this.button = find("clock");
    this.panel = find("clock-panel");
    this.ahead = 0;
    this.button.onclick = () => this.toggle(this.panel.hidden);
    this.panel.onkeydown = (event) => { if (event.key === "Escape") this.shut(); };
    document.addEventListener("click", (event) => { if (!this.panel.contains(event.target) && !this.button.contains(event.target)) this.toggle(false); });
    this.refresh = oneAtATime(async () => this.take(await get("clock")));
    setInterval(() => this.tick(), 5000);
  }

  now() { return new Date(Date.now() + this.ahead); }
  shut() { this.toggle(false); this.button.focus(); }

  toggle(open) {
    if (open === !this.panel.hidden) return;
    this.panel.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open) { this.draw(); this.panel.querySelector("button")?.focus(); }
  }

  take({ now, milestones }) {
    this.ahead = new Date(now).getTime() - Date.now();
    this.milestones = milestones;
    this.tick();
  }

  tick() {
    const words = shortly(this.now());
    if (find("clock-now").textContent !== words) find("clock-now").textContent = words;
  }

  async move(body) {
    try {
      this.take(await post("clock", body));
      say(`It is ${shortly(this.now())} in the practice council now.`);
      this.draw();
    } catch (error) { toast(error.message, { urgent: true }); }
  }

  /** Move on to a milestone by its name. Gives whether there is such a one ahead. */
  async moveTo(name) {
    this.take(await get("clock"));
    const found = this.milestones.find((one) => one.name === name);
    if (found) await this.move({ at: found.at });
    return Boolean(found);
  }

  draw() {
    const by = (seconds) => () => this.move({ seconds });
    const to = (event) => { event.preventDefault(); const { value } = event.currentTarget.elements.at; if (value) this.move({ at: fromInput(value).toISOString() }); };
    arrange(this.panel, [
      el("p", {}, "The council lives by this clock: what is to go out later goes out, and reminders come, when it gets there."),
      el("div", { class: "buttons" },
        el("button", { type: "button", onclick: by(HOUR) }, "An hour on"),
        el("button", { type: "button", onclick: by(24 * HOUR) }, "A day on"),
        el("button", { type: "button", onclick: by(7 * 24 * HOUR) }, "A week on"),
        (this.milestones || []).map((one) => el("button", { type: "button", "data-key": one.name, onclick: () => this.move({ at: one.at }) }, `To ${one.name}, ${shortly(new Date(one.at))}`))),
      el("form", { onsubmit: to }, el("label", { for: "clock-at" }, "To a date and time (London)"), el("div", { class: "row" }, el("input", { id: "clock-at", name: "at", type: "datetime-local", min: asInput(this.now()), value: asInput(this.now()) }), el("button", {}, "Go there"))),
      el("p", { class: "hint" }, "It only moves forward. To start over, stop it and run: chatops practice --fresh"),
    ]);
  }
}
