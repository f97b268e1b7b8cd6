// Forms and questions as dialogs. Alone on the page they hold it; side by side each holds its own half only.
import { arrange, el, icon } from "./dom.js";
import { blocks } from "./blocks.js";
import { valuesIn } from "./controls.js";
import { act, tell } from "./net.js";
import { say } from "./notices.js";
import { mrkdwn } from "./text.js";

const KEEP_MS = 400;

export class Forms {
  constructor(pane) {
    this.pane = pane;
    this.shown = "";
    this.view = null;
    this.form = el("dialog", { class: "form", "aria-labelledby": `${pane.id}-form-title` });
    this.sure = el("dialog", { class: "sure", "aria-labelledby": `${pane.id}-sure-title`, "aria-describedby": `${pane.id}-sure-text` });
    this.form.addEventListener("cancel", (event) => { event.preventDefault(); this.close(); });
    for (const one of [this.form, this.sure]) one.addEventListener("keydown", (event) => this.escape(event, one));
    const later = (event) => { if (event.target.closest("[data-action]")) this.keepSoon(); };
    this.form.addEventListener("input", later);
    this.form.addEventListener("change", later);
  }

  /** A dialog that holds only its half of the page has to see to Escape and to what is behind it by itself. */
  open(dialog) {
    const half = this.pane.split;
    for (const one of [this.pane.side, this.pane.room, ...(dialog === this.sure ? [this.form] : [])]) one.inert = half;
    dialog.classList.toggle("half", half);
    if (half) dialog.show();
    else dialog.showModal();
  }

  shut(dialog) {
    const lower = dialog === this.sure && this.form.open;
    for (const one of lower ? [this.form] : [this.pane.side, this.pane.room, this.form]) one.inert = false;
    dialog.close();
    const back = document.activeElement;
    // After a click in a dialog Chromium gives the box its focus back without the caret, and what is typed is lost.
    if (back instanceof HTMLElement) back.blur();
    if ((dialog === this.form && this.pane.writes) || !this.pane.root.contains(back)) this.pane.focus();
    else back.focus();
  }

  escape(event, dialog) {
    if (event.key !== "Escape" || !dialog.classList.contains("half")) return;
    event.preventDefault();
    if (dialog === this.form) this.close();
    else this.shut(dialog);
  }

  /** Ask before something is done. Gives whether it is meant. */
  ask(confirm) {
    if (!confirm) return Promise.resolve(true);
    const { id, state } = this.pane;
    const says = confirm.text.type === "mrkdwn" ? mrkdwn(confirm.text.text, state.names) : confirm.text.text;
    return new Promise((done) => {
      let answer = false;
      const choose = (yes) => () => { answer = yes; this.shut(this.sure); };
      this.sure.replaceChildren(
        el("h2", { id: `${id}-sure-title` }, confirm.title.text),
        el("p", { class: "words", id: `${id}-sure-text` }, says),
        el("div", { class: "buttons" }, el("button", { type: "button", onclick: choose(false) }, confirm.deny.text), el("button", { type: "button", class: confirm.style || "primary", onclick: choose(true) }, confirm.confirm.text)));
      this.sure.addEventListener("close", () => done(answer), { once: true });
      this.open(this.sure);
    });
  }

  /** Show the topmost form that is open for this person, or none. */
  show(view) {
    const key = view ? `${this.pane.who}/${view.id}/${view.hash}/${JSON.stringify(view.errors)}` : "";
    if (key === this.shown) return;
    const other = this.view?.id !== view?.id;
    // A form that another is laid upon is to have what was typed in it.
    if (other && view?.previous_view_id === this.view?.id) this.keepNow();
    this.shown = key;
    this.view = view;
    this.forget();
    if (!view) { if (this.sure.open) this.shut(this.sure); if (this.form.open) this.shut(this.form); return; }
    const drawn = this.draw(view);
    if (other) this.form.replaceChildren(...drawn);
    else arrange(this.form, drawn);
    if (!this.form.open) this.open(this.form);
    else if (other) this.form.querySelector("input, textarea, select, .buttons button")?.focus();
    if (other) { this.form.scrollTop = 0; this.form.querySelector(".inside")?.scrollTo(0, 0); }
  }

  /** Draw it again in the other way when the page is split or made whole. */
  again() {
    if (!this.form.open) return;
    if (this.sure.open) this.shut(this.sure);
    this.shut(this.form);
    this.open(this.form);
  }

  draw(view) {
    const { body, errors } = view;
    const wrong = Object.keys(errors).length;
    const first = body.blocks.find((block) => block.type === "input");
    const ctx = this.pane.context({ id: `${this.pane.id}-${view.id}`, level: 3, values: view.values, errors, use: this.pane.user({ view: view.id, hash: view.hash }, () => valuesIn(this.form)) });
    const drawn = blocks(body.blocks, ctx);
    if (first && !wrong) drawn[body.blocks.indexOf(first)].querySelector("input, textarea, select")?.setAttribute("autofocus", "");
    const summary = wrong ? el("p", { class: "summary", "data-key": "summary" }, wrong === 1 ? "One answer needs another look." : `${wrong} answers need another look.`) : null;
    return [
      el("div", { class: "title", "data-key": "title" }, el("h2", { id: `${this.pane.id}-form-title` }, body.title.text), el("button", { type: "button", class: "bare", "aria-label": "Close", onclick: () => this.close() }, icon("close"))),
      el("form", { onsubmit: (event) => { event.preventDefault(); this.submit(); }, novalidate: true, "data-key": "form" },
        el("div", { class: "inside", tabindex: "-1" }, [summary, ...drawn].filter(Boolean)),
        el("div", { class: "buttons" }, el("button", { type: "button", onclick: () => this.close() }, body.close?.text || "Cancel"), body.submit ? el("button", { class: "primary", disabled: body.submit_disabled || null }, body.submit.text) : null)),
    ];
  }

  async submit() {
    if (this.busy) return;
    this.forget();
    const asked = new Set(this.view.body.blocks.map((block) => block.block_id));
    this.busy = true;
    this.form.setAttribute("aria-busy", "true");
    const said = await act(this.pane.who, "submit", { view: this.view.id, values: valuesIn(this.form) });
    this.busy = false;
    this.form.removeAttribute("aria-busy");
    await this.pane.refresh();
    const problems = Object.values(said.errors || {});
    if (!problems.length) return this.lookAtNew(asked);
    say(`Not sent. ${problems.join(" ")}`, true);
    const input = this.form.querySelector(".wrong");
    input?.querySelector("input, textarea, select")?.focus();
    input?.scrollIntoView({ block: "nearest" });
  }

  /** Lead whoever sent a form to what it asks besides. Otherwise they see the end of it as it was, as if nothing had happened. */
  lookAtNew(asked) {
    const besides = this.view?.body.blocks.filter((block) => !asked.has(block.block_id)) ?? [];
    if (!besides.length || !this.form.open) return;
    const drawn = (block) => block && this.form.querySelector(`[data-key="${CSS.escape(block.block_id)}"]`);
    drawn(besides.find((block) => block.type === "input"))?.querySelector("input, textarea, select")?.focus();
    drawn(besides[0])?.scrollIntoView({ block: "start" });
  }

  async close() {
    await this.keepNow();
    return act(this.pane.who, "close");
  }

  /** Let the server have what was typed, so that a reload loses nothing. */
  keepSoon() {
    this.forget();
    this.timer = setTimeout(() => this.keepNow(), KEEP_MS);
  }

  keepNow() {
    if (!this.timer) return null;
    this.forget();
    return tell(this.pane.who, "keep", { view: this.view.id, values: valuesIn(this.form) });
  }

  forget() {
    clearTimeout(this.timer);
    this.timer = 0;
  }
}
