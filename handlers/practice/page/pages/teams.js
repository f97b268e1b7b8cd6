// The council in Teams beside its Slack: a page of its own, drawn on the server, in a frame that follows what happens.
import { el, patch } from "./dom.js";
import { oneAtATime, page } from "./net.js";

const PARTS = ["people", "chat"];
const PLACE = "/teams";

export class Teams {
  constructor(who, onMove) {
    Object.assign(this, { who, onMove });
    this.frame = el("iframe", { title: "The council in Teams" });
    // What is there now is drawn here unseen, and taken over where it differs, so that what is typed stays.
    this.unseen = el("iframe", { title: "", hidden: true });
    this.root = el("section", { class: "pane in-teams", id: "pane-teams", hidden: true, "aria-label": "In Teams" }, this.frame, this.unseen);
    this.frame.onload = () => this.arrived();
    new MutationObserver(() => this.colour()).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.refresh = oneAtATime(() => this.follow());
  }

  get open() { return !this.root.hidden; }

  /** Show or hide it; it is fetched when it is first seen. */
  toggle(open) {
    this.root.hidden = !open;
    if (open && !this.frame.src) this.be(this.who);
  }

  be(who) {
    this.frame.src = `${PLACE}?who=${who}#newest`;
  }

  /** Light or dark as the page around it. */
  colour() {
    const shown = this.frame.contentDocument?.documentElement;
    if (shown) shown.dataset.theme = document.documentElement.dataset.theme || "";
  }

  arrived() {
    const { location } = this.frame.contentWindow;
    if (location.pathname !== PLACE) return;
    this.at = location.search;
    this.who = new URLSearchParams(location.search).get("who");
    this.colour();
    this.frame.title = `In Teams: ${page.people.find((one) => one.key === this.who)?.name || ""}`;
    this.onMove();
  }

  async follow() {
    if (!this.open) return;
    const { at } = this;
    const loaded = new Promise((done) => { this.unseen.onload = done; });
    this.unseen.src = `${PLACE}${at || `?who=${this.who}`}&again=yes`;
    await loaded;
    const [shown, fresh] = [this.frame, this.unseen].map((one) => one.contentDocument);
    if (at !== this.at) return;
    for (const part of PARTS) {
      const [old, now] = [shown, fresh].map((one) => one?.getElementById(part));
      if (old && now) patch(old, now);
    }
  }
}
