// The messages of one channel: a page of them at first, more on scrolling up, and after that only what changes.
import { arrange, avatar, el, icon, keepingFocus, patch } from "./dom.js";
import { blocks } from "./blocks.js";
import { say } from "./notices.js";
import { mrkdwn } from "./text.js";
import { dayOf, ofTs, timeOf } from "./times.js";

const NEAR = 80;
const MOST_AT_REST = 160;

export class Messages {
  /** `ctx(message)` gives what blocks need; `earlier(ts)` fetches; `reply(message)` begins a reply; `menu(message)`
      gives what the app offers on it; `empty()` draws. */
  constructor({ ctx, earlier, reply, menu, empty }) {
    Object.assign(this, { ctx, earlier, reply, menu, empty });
    this.list = el("div", { class: "list", tabindex: "0", role: "log", "aria-live": "off" });
    this.list.addEventListener("scroll", () => { if (this.list.scrollTop < NEAR) this.loadEarlier(); }, { passive: true });
    this.clear();
  }

  clear() {
    this.known = new Map();
    this.nodes = new Map();
    this.open = new Set();
    this.more = false;
    this.mark = "";
    this.newFrom = "";
    this.loading = null;
    this.list.replaceChildren();
  }

  get oldest() { return this.more ? this.order()[0]?.ts || "" : ""; }
  get latest() { return this.order().filter((one) => !one.only_for).at(-1)?.ts || ""; }
  get atEnd() { return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR; }

  order() { return [...this.known.values()].sort((a, b) => (a.ts < b.ts ? -1 : 1)); }

  /** Take what the server says of this channel, and draw what is different. */
  take(said, me, names) {
    const stay = this.atEnd || said.anew;
    if (said.anew) { this.known.clear(); this.more = said.more; }
    for (const ts of said.gone) this.known.delete(ts);
    for (const one of said.messages) {
      const isNew = !said.anew && !this.known.has(one.ts);
      this.known.set(one.ts, one);
      if (isNew && one.user !== me) say(`${names[one.user] || "Somebody"}: ${one.text}`);
    }
    if (stay && this.known.size > MOST_AT_REST) this.forget();
    this.draw(names);
    if (stay) this.toEnd();
  }

  toEnd() { this.list.scrollTop = this.list.scrollHeight; }

  /** Back at the end, let the oldest go again; they come back on scrolling up. */
  forget() {
    for (const one of this.order().slice(0, -MOST_AT_REST / 2)) this.known.delete(one.ts);
    this.more = true;
  }

  async loadEarlier() {
    if (!this.more || this.loading) return;
    const known = this.known;
    this.loading = this.earlier(this.oldest);
    try {
      const said = await this.loading;
      if (known !== this.known) return;
      const below = this.list.scrollHeight - this.list.scrollTop;
      for (const one of said.messages) this.known.set(one.ts, one);
      this.more = said.more;
      this.draw(this.names);
      this.list.scrollTop = this.list.scrollHeight - below;
    } catch { /* Scrolling again asks again. */ } finally { if (known === this.known) this.loading = null; }
  }

  draw(names) {
    this.names = names;
    const all = this.order();
    const replies = new Map();
    const roots = [];
    for (const one of all) {
      const root = one.thread_ts && one.thread_ts !== one.ts && this.known.has(one.thread_ts) ? one.thread_ts : "";
      if (root) replies.set(root, [...(replies.get(root) || []), one]);
      else roots.push(one);
    }
    const nodes = [];
    let day = "";
    let marked = false;
    if (this.more) nodes.push(el("div", { class: "earlier", "data-key": "earlier" }, el("button", { type: "button", class: "quiet-button", onclick: () => this.loadEarlier() }, "Show earlier messages")));
    for (const one of roots) {
      const date = dayOf(ofTs(one.ts));
      if (date !== day) nodes.push(el("div", { class: "day", "data-key": `day-${date}` }, el("span", {}, date)));
      day = date;
      if (!marked && this.newFrom && one.ts > this.newFrom && !one.only_for) { marked = true; nodes.push(el("div", { class: "new", "data-key": "new" }, el("span", {}, "New"))); }
      nodes.push(this.node(one, replies.get(one.ts) || []));
    }
    if (!roots.length) nodes.push(el("div", { class: "empty", "data-key": "empty" }, this.empty()));
    arrange(this.list, nodes);
    for (const ts of this.nodes.keys()) if (!this.known.has(ts)) this.nodes.delete(ts);
  }

  /** The element of a message: the one there is if nothing about it changed, else that one patched. */
  node(one, replies) {
    const sign = [one.version, one.edited, JSON.stringify(one.values), this.open.has(one.ts), ...replies.map((each) => `${each.ts}/${each.version}`)].join("|");
    const kept = this.nodes.get(one.ts);
    if (kept?.sign === sign) return kept.node;
    const fresh = this.article(one, replies);
    if (kept) keepingFocus(kept.node, () => patch(kept.node, fresh), () => kept.node);
    const node = kept ? kept.node : fresh;
    this.nodes.set(one.ts, { node, sign });
    return node;
  }

  article(one, replies) {
    const name = this.names[one.user] || one.user;
    const at = ofTs(one.ts);
    return el("article", { class: one.only_for ? "message only" : "message", "data-key": one.ts, "data-ts": one.ts, tabindex: "-1", "aria-label": `${name}, ${timeOf(at)}` },
      avatar(name, one.user),
      el("div", { class: "body" },
        el("div", { class: "who" }, el("strong", {}, name), one.by_bot ? el("span", { class: "app" }, "App") : null, el("time", { datetime: at.toISOString() }, timeOf(at)), one.edited ? el("span", { class: "edited" }, "(edited)") : null),
        one.only_for ? el("p", { class: "only-you" }, icon("eye"), "Only you can see this") : null,
        one.thread_ts && one.thread_ts !== one.ts && !this.known.has(one.thread_ts) ? el("p", { class: "hint" }, "Reply to an earlier message") : null,
        el("div", { class: "content" }, one.blocks.length ? blocks(one.blocks, this.ctx(one)) : el("div", { class: "words" }, mrkdwn(one.text, this.names))),
        one.only_for ? null : this.thread(one, replies)),
      one.only_for ? null : this.tools(one));
  }

  /** What can be done with a message: shown when it is pointed at or has the focus. */
  tools(one) {
    const isReply = one.thread_ts && one.thread_ts !== one.ts;
    return el("div", { class: "on-message" },
      isReply ? null : el("button", { type: "button", class: "bare", "aria-label": "Reply", title: "Reply", onclick: () => this.reply(one) }, icon("reply")),
      this.menu(one));
  }

  /** Bring a message into sight, with its replies, and give it back; nothing if it is not in this channel. */
  async reveal(ts) {
    for (let before = ""; this.more && this.oldest > ts && this.oldest !== before; ) {
      before = this.oldest;
      await this.loadEarlier();
    }
    const found = this.known.get(ts);
    const root = this.known.get(found?.thread_ts) || found;
    if (!root) return null;
    this.open.add(root.ts);
    this.draw(this.names);
    this.nodes.get(root.ts).node.scrollIntoView({ block: "center" });
    return root;
  }

  thread(one, replies) {
    const open = this.open.has(one.ts);
    const toggle = () => { if (!this.open.delete(one.ts)) this.open.add(one.ts); this.draw(this.names); };
    const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
    return el("div", { class: "thread" },
      replies.length ? el("button", { type: "button", class: "quiet-button", "aria-expanded": String(open), onclick: toggle }, count, icon("down")) : null,
      open ? el("div", { class: "replies" }, replies.map((each) => this.article(each, []))) : null);
  }
}
