// One person at work: their places, a conversation or Home, and the forms in front of them.
import { arrange, el, icon, keepingFocus } from "./dom.js";
import { blocks } from "./blocks.js";
import { Composer } from "./composer.js";
import { valuesIn } from "./controls.js";
import { Forms } from "./forms.js";
import { menu } from "./menu.js";
import { Messages } from "./messages.js";
import { act, get, oneAtATime, page, upload } from "./net.js";
import { toast, untoast } from "./notices.js";
import { Places } from "./places.js";

const person = (key) => page.people.find((one) => one.key === key) || page.people[0];

const EMPTY = {
  drafts: ["Nothing has been drafted yet.", "Type /draft in the box below and press Enter to draft a post."],
  dm: ["The bot writes to you here.", "When something waits for you, a card with buttons appears. To draft a post, type /draft below."],
};

export class Pane {
  constructor(id, who, place, onMove) {
    Object.assign(this, { id, place, onMove, who: person(who).key, state: null, split: false, unread: new Map(), keys: new Map(), told: new Set() });
    this.messages = new Messages({
      ctx: (message) => this.context({ id: `${id}-${message.ts}`, level: 3, values: message.values, use: this.user({ channel: message.channel, ts: message.ts, version: message.version }) }),
      earlier: (ts) => get("messages", { as: this.who, in: this.place, before: ts }),
      reply: (message) => this.composer.replyTo(message, this.state.names[message.user]),
      menu: (message) => this.offered(message),
      empty: () => this.empty(),
    });
    this.places = new Places(this);
    this.composer = new Composer(this);
    this.forms = new Forms(this);
    this.side = el("div", { class: "side", id: `${id}-side` }, this.places.identity, this.places.nav);
    this.opener = el("button", { type: "button", class: "bare menu", "aria-label": "People and channels", "aria-expanded": "false", "aria-controls": `${id}-side`, onclick: () => this.drawer(!this.root.classList.contains("drawn")) }, icon("menu"));
    this.title = el("h2", { tabindex: "-1" });
    this.topic = el("p", { class: "topic" });
    this.home = el("div", { class: "home list", tabindex: "0", role: "region", hidden: true });
    this.room = el("div", { class: "room" }, el("div", { class: "place" }, this.opener, el("div", { class: "names" }, this.title, this.topic), this.chip = el("button", { type: "button", class: "chip", onclick: () => { this.drawer(true); this.places.toggle(true); } })), this.home, this.messages.list, this.composer.box);
    this.root = el("section", { class: "pane", id: `pane-${id}`, "data-pane": id }, this.side, el("div", { class: "veil", onclick: () => this.drawer(false) }), this.room, this.forms.form, this.forms.sure);
    this.root.addEventListener("keydown", (event) => { if (event.key === "Escape" && this.root.classList.contains("drawn")) { this.drawer(false); this.opener.focus(); } });
    this.root.addEventListener("follow", (event) => this.follow(event.detail));
    this.messages.list.addEventListener("scroll", () => this.read(), { passive: true });
    this.refresh = oneAtATime(() => this.fetch());
  }

  drawer(open) {
    this.root.classList.toggle("drawn", open);
    this.opener.setAttribute("aria-expanded", String(open));
    if (open) this.places.me.focus();
  }

  context(more) {
    return { names: this.state.names, people: this.state.people, channels: this.state.channels.filter((one) => one.kind !== "im"), upload: (file) => upload(this.who, file), ...more };
  }

  /** The menu of what the app offers on a message, for people of the council's own workspace. */
  offered(message) {
    if (!page.shortcuts.length || !person(this.who).ours) return null;
    const { channel, ts, version } = message;
    const use = (one) => () => act(this.who, "shortcut", { channel, ts, version, callback: one.callback_id });
    return menu(`${this.id}-menu-${ts}`, page.shortcuts.map((one) => ({ text: one.name, hint: page.bot.name, use: use(one) })), "More message actions");
  }

  /** Go where an address leads: to a message of the practice council. Nothing else is opened. */
  async follow(url) {
    const [, channel, at] = url.match(new RegExp(`^https://${page.domain}\\.slack\\.com/archives/(\\w+)/p(\\d+)$`)) || [];
    if (!channel) { toast(`In Slack this opens ${url}. Nothing is opened here: the practice council stays on this page.`); return; }
    if (!this.state.channels.some((one) => one.id === channel)) { toast(`${person(this.who).name} cannot see that channel.`); return; }
    await this.go(channel);
    const root = await this.messages.reveal(at.replace(/(\d{6})$/, ".$1"));
    if (!root) toast("That message is gone.");
    else if (this.writes) this.composer.replyTo(root, this.state.names[root.user]);
  }

  /** Gives what a button, select or picker does when it is used. */
  user(where, values = null) {
    return async (block, element, value, node) => {
      if (node?.getAttribute("aria-busy") || !(await this.forms.ask(element.confirm))) return;
      node?.setAttribute("aria-busy", "true");
      await act(this.who, "press", { ...where, values: values ? values() : undefined, block: block.block_id, action: element.action_id, value });
      node?.removeAttribute("aria-busy");
    };
  }

  async fetch() {
    const { who, place } = this;
    const { mark, oldest } = this.messages;
    const state = await get("state", { as: who, in: place, mark, oldest });
    // Somebody may have gone elsewhere meanwhile; what came is about the former place then.
    if (who !== this.who || place !== this.place || mark !== this.messages.mark) return;
    const first = !mark;
    this.state = state;
    for (const one of state.channels) this.keys.set(one.id, one.key);
    if (place !== state.here) { this.place = state.here; this.onMove(); }
    this.notice();
    this.draw(first);
    this.messages.mark = state.mark;
    this.read();
  }

  get channel() { return this.state?.channels.find((one) => one.id === this.place); }
  nameOf(channel) { return channel.kind === "im" ? page.bot.name : `#${channel.name}`; }

  draw(first) {
    const { channel, state } = this;
    const me = person(this.who);
    this.root.setAttribute("aria-label", `${me.name}, ${me.standing}`);
    this.places.show();
    this.title.textContent = channel ? this.nameOf(channel) : "Home";
    this.topic.textContent = channel ? channel.topic || (channel.kind === "im" ? "Between you and the bot" : "") : "What waits for you, and your drafts";
    arrange(this.chip, [el("span", { class: "sr" }, "You are "), el("span", {}, me.name), el("span", { class: "sr" }, ". Be somebody else")]);
    this.home.hidden = Boolean(channel);
    this.messages.list.hidden = !channel;
    this.composer.show(channel, channel && this.nameOf(channel));
    if (channel) {
      this.messages.list.setAttribute("aria-label", `Messages in ${this.nameOf(channel)}`);
      if (first && channel.unread && channel.read_to) this.messages.newFrom = channel.read_to;
      this.messages.take(state.messages, me.id, state.names);
    } else this.drawHome(me);
    this.forms.show(state.modals.at(-1));
  }

  drawHome(me) {
    const { home } = this.state;
    this.home.setAttribute("aria-label", `Home of ${me.name}`);
    const waiting = el("div", { class: "empty", "data-key": "empty" }, el("p", {}, "The bot has not drawn a Home for this person yet."), el("p", { class: "hint" }, "It draws one for the council’s own people when they look at this page."));
    const drawn = home ? blocks(home.body.blocks, this.context({ id: `${this.id}-home`, level: 3, values: home.values, use: this.user({ view: home.id, hash: home.hash }, () => valuesIn(this.home)) })) : [waiting];
    keepingFocus(this.home, () => arrange(this.home, [el("div", { class: "sheet", "data-key": "sheet" }, drawn)]), () => this.home);
  }

  empty() {
    const [says, next] = EMPTY[this.channel?.key] || ["No messages here yet.", "Whatever is written here is seen by everyone in the channel."];
    return [el("p", {}, says), el("p", { class: "hint" }, next)];
  }

  /** Tell of messages that came elsewhere. */
  notice() {
    for (const one of this.state.channels) {
      const before = this.unread.get(one.id);
      this.unread.set(one.id, one.unread);
      const where = one.kind === "im" ? `${page.bot.name} wrote to ${person(this.who).name}` : `New in ${this.nameOf(one)}`;
      if (before && !one.unread) untoast(where);
      if (before === undefined || one.unread <= before || one.id === this.place) continue;
      this.told.add(where);
      toast(where, { label: "Read it", open: () => this.go(one.id) });
    }
  }

  read() {
    const { channel, messages } = this;
    const latest = messages.latest;
    if (!channel?.unread || !messages.atEnd || document.hidden || !latest || latest <= channel.read_to || this.marked === `${this.who}${latest}`) return;
    this.marked = `${this.who}${latest}`;
    act(this.who, "read", { channel: channel.id, ts: latest });
  }

  /** Whether there is a box to write in. */
  get writes() { return !this.composer.form.hidden && !this.composer.box.hidden; }
  focus() { (this.writes ? this.composer.area : this.title).focus(); }

  /** Be somebody, at a place or where one is. */
  async become(who, where = "") {
    const next = where || (this.channel?.kind === "im" ? "dm" : this.place);
    if (who === this.who) { await this.go(next); return; }
    this.forms.keepNow();
    this.who = person(who).key;
    this.unread.clear();
    // What the former person was told of would lead to a place of somebody else.
    for (const where of this.told) untoast(where);
    this.told.clear();
    this.forms.show(null);
    this.state = null;
    await this.go(next, true);
  }

  /** Go to a place: a channel by id or key, "dm" or "home". */
  async go(where, anyway = false) {
    this.drawer(false);
    const place = this.state?.channels.find((one) => where === one.id || where === one.key)?.id || where;
    if (place === this.place && !anyway && this.messages.mark) { this.messages.toEnd(); return; }
    this.place = place;
    this.composer.move(this.who, this.keys.get(place) || place);
    this.messages.clear();
    this.onMove();
    await this.refresh();
    if (this.place === "home") await act(this.who, "open_home");
  }
}
