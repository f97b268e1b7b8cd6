// Where one writes: messages, replies, and commands that complete themselves.
import { arrange, el, icon } from "./dom.js";
import { act, page } from "./net.js";
import { say } from "./notices.js";

export class Composer {
  /** `pane` gives `who` and `place`. */
  constructor(pane) {
    this.pane = pane;
    this.thread = "";
    this.at = 0;
    this.kept = new Map();
    const id = `${pane.id}-words`;
    this.area = el("textarea", { id, rows: "1", "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-controls": `${id}-list`, "aria-describedby": `${id}-hint`, autocomplete: "off" });
    this.label = el("label", { class: "sr", for: id });
    this.list = el("div", { class: "completions", id: `${id}-list`, role: "listbox", "aria-label": "Commands", hidden: true });
    this.about = el("div", { class: "replying", hidden: true });
    this.area.oninput = () => { this.grow(); this.complete(); };
    this.area.onkeydown = (event) => this.key(event);
    this.area.onblur = () => this.shut();
    this.send = el("button", { class: "send primary", "aria-label": "Send" }, icon("send"));
    this.hint = el("p", { class: "hint", id: `${id}-hint` }, "Enter sends, Shift and Enter begins a new line. Type / for commands.");
    this.form = el("form", { class: "compose", onsubmit: (event) => { event.preventDefault(); this.submit(); } }, this.about, this.list, el("div", { class: "row" }, this.label, this.area, this.send), this.hint);
    this.closed = el("div", { class: "closed", hidden: true });
    this.box = el("div", { class: "foot" }, this.form, this.closed);
  }

  /** Go along to another person or place, at once: what is typed from now on is meant for there. */
  move(who, place) {
    const key = `${who}/${place}`;
    if (this.where === key) return;
    if (this.where) this.kept.set(this.where, this.area.value);
    this.where = key;
    this.area.value = this.kept.get(key) || "";
    this.grow();
    this.shut();
    this.replyTo(null);
  }

  /** Show it for a channel, or say why one cannot write here. It never changes what is typed. */
  show(channel, name) {
    this.box.hidden = !channel;
    if (!channel) return;
    this.form.hidden = !channel.writes;
    this.closed.hidden = channel.writes;
    this.label.textContent = `Message in ${name}`;
    this.area.placeholder = `Write in ${name}, or type / for commands`;
    if (channel.writes) return;
    const join = channel.kind === "public" && !channel.archived && !channel.member;
    arrange(this.closed, [el("p", {}, channel.archived ? "This channel is archived: it can only be read." : "You can read this channel. To write in it, join it."),
      join ? el("button", { type: "button", onclick: () => act(this.pane.who, "join", { channel: channel.id }) }, "Join") : null].filter(Boolean));
  }

  replyTo(message, name = "") {
    this.thread = message ? message.ts : "";
    this.about.hidden = !message;
    this.about.replaceChildren(...(message ? [el("span", {}, `Replying to ${name}`), el("button", { type: "button", class: "bare", "aria-label": "Do not reply", onclick: () => { this.replyTo(null); this.area.focus(); } }, icon("close"))] : []));
    if (message) this.area.focus();
  }

  grow() {
    this.area.rows = Math.min(8, Math.max(1, this.area.value.split("\n").length));
  }

  matches() {
    const typed = this.area.value;
    if (!typed.startsWith("/") || /\s/.test(typed)) return [];
    return page.commands.filter((one) => one.command.startsWith(typed.toLowerCase()));
  }

  complete() {
    const found = this.matches();
    this.at = Math.min(this.at, Math.max(0, found.length - 1));
    this.list.hidden = !found.length;
    if (!found.length) { this.area.removeAttribute("aria-activedescendant"); return; }
    const id = (n) => `${this.pane.id}-option-${n}`;
    arrange(this.list, found.map((one, n) => el("div", { role: "option", id: id(n), "aria-selected": String(n === this.at), onclick: () => this.choose(one) },
      el("strong", {}, one.command), " ", el("span", { class: "usage" }, one.usage_hint), el("span", { class: "hint" }, one.description))));
    this.list.onmousedown = (event) => event.preventDefault();
    this.area.setAttribute("aria-activedescendant", id(this.at));
    if (this.said !== found.length) say(found.length === 1 ? "1 command" : `${found.length} commands`);
    this.said = found.length;
  }

  choose(one) {
    this.area.value = `${one.command} `;
    this.shut();
    this.area.focus();
  }

  shut() {
    this.list.hidden = true;
    this.at = 0;
    this.said = 0;
    this.area.removeAttribute("aria-activedescendant");
  }

  key(event) {
    if (event.isComposing) return;
    const found = this.list.hidden ? [] : this.matches();
    const whole = found.length === 1 && found[0].command === this.area.value;
    if (found.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.at = (this.at + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
      this.complete();
    } else if (found.length && (event.key === "Tab" || event.key === "Enter") && !event.shiftKey && !(whole && event.key === "Enter")) {
      event.preventDefault();
      this.choose(found[this.at]);
    } else if (event.key === "Escape" && found.length) {
      event.stopPropagation();
      this.shut();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.form.requestSubmit();
    }
  }

  async submit() {
    const words = this.area.value;
    if (!words.trim() || this.busy) return;
    const { where, thread } = this;
    const { who, place } = this.pane;
    const [command] = words.split(/\s/, 1);
    // It is empty before the answer comes, so that what is typed meanwhile is not taken for what was sent.
    this.put("");
    this.shut();
    if (thread) { this.pane.messages.open.add(thread); this.replyTo(null); }
    this.busy = true;
    const said = words.startsWith("/")
      ? await act(who, "command", { command, text: words.slice(command.length).trim(), channel: place })
      : await act(who, "say", { text: words, channel: place, thread });
    this.busy = false;
    if (said.refused) this.giveBack(where, words);
    else if (where === this.where) this.pane.messages.toEnd();
  }

  put(words) {
    this.area.value = words;
    this.grow();
  }

  /** What was not sent stands in the box again, before what was typed since. */
  giveBack(where, words) {
    const joined = (since) => (since ? `${words}\n${since}` : words);
    if (where === this.where) this.put(joined(this.area.value));
    else this.kept.set(where, joined(this.kept.get(where)));
  }
}
