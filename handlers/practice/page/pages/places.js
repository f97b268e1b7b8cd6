// The left side: who one is, and where one can go.
import { arrange, avatar, el, icon } from "./dom.js";
import { page } from "./net.js";

const by = (key) => page.people.find((one) => one.key === key);

export class Places {
  constructor(pane) {
    this.pane = pane;
    this.people = el("ul", { class: "people", id: `${pane.id}-people`, hidden: true, "aria-label": "Be somebody else" });
    this.me = el("button", { type: "button", class: "me", "aria-expanded": "false", "aria-controls": this.people.id, onclick: () => this.toggle(this.people.hidden) });
    this.nav = el("nav", {}, el("ul", { class: "places" }));
    this.identity = el("div", { class: "identity" }, el("span", { class: "you" }, "You are"), this.me, this.people);
    this.identity.addEventListener("keydown", (event) => { if (event.key === "Escape" && !this.people.hidden) { event.stopPropagation(); this.toggle(false); this.me.focus(); } });
    this.identity.addEventListener("focusout", (event) => { if (event.relatedTarget && !this.identity.contains(event.relatedTarget)) this.toggle(false); });
    document.addEventListener("click", (event) => { if (!this.identity.contains(event.target)) this.toggle(false); });
  }

  toggle(open) {
    this.people.hidden = !open;
    this.me.setAttribute("aria-expanded", String(open));
    if (open) this.people.querySelector("[aria-current=true]")?.focus();
  }

  show() {
    const me = by(this.pane.who);
    const lines = (one) => [avatar(one.name, one.id), el("span", { class: "lines" }, el("strong", {}, one.name), el("span", {}, one.standing))];
    arrange(this.me, [...lines(me), icon("down")]);
    arrange(this.people, page.people.map((one) => el("li", { "data-key": one.key }, el("button", { type: "button", "data-who": one.key, "aria-current": String(one.key === me.key), onclick: () => { this.toggle(false); this.pane.become(one.key); this.me.focus(); } },
      avatar(one.name, one.id), el("span", { class: "lines" }, el("strong", {}, one.name), el("span", {}, one.standing), one.about ? el("span", { class: "hint" }, one.about) : null)))));
    this.nav.setAttribute("aria-label", `Places of ${me.name}`);
    const { channels } = this.pane.state;
    const direct = channels.filter((one) => one.kind === "im");
    const rooms = channels.filter((one) => one.kind !== "im");
    arrange(this.nav.firstChild, [
      this.place("home", "home", "Home", 0),
      el("li", { class: "heading", "data-key": "direct-heading" }, el("h2", {}, "Direct messages")),
      ...direct.map((one) => this.place(one.id, "direct", page.bot.name, one.unread, one.key)),
      direct.length ? null : el("li", { class: "none", "data-key": "no-direct" }, "The bot does not talk to people of another team."),
      el("li", { class: "heading", "data-key": "channels-heading" }, el("h2", {}, "Channels")),
      ...rooms.map((one) => this.place(one.id, one.kind === "private" ? "private" : "channel", one.name, one.unread, one.key, one.kind === "private" ? " (private)" : one.shared ? " (shared)" : "")),
    ].filter(Boolean));
  }

  place(id, sign, name, unread, key = id, note = "") {
    const here = this.pane.place === id;
    return el("li", { "data-key": id }, el("button", { type: "button", class: unread && !here ? "unread" : "", "data-place": key, "aria-current": here ? "page" : null, onclick: () => this.pane.go(id) },
      icon(sign), el("span", { class: "name" }, name, note ? el("span", { class: "note" }, note) : null),
      unread && !here ? el("span", { class: "badge" }, unread > 99 ? "99+" : String(unread), el("span", { class: "sr" }, " unread")) : null));
  }
}
