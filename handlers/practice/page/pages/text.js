// Draws what is written: plain text, Slack's mrkdwn, and rich text.
import { el } from "./dom.js";

const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const LEADS = /^(https?:|mailto:)/i;

/** Ask the page to go where an address leads, if it is somewhere in the practice council. */
export function follow(from, url) {
  if (LEADS.test(url)) from.dispatchEvent(new CustomEvent("follow", { bubbles: true, detail: url }));
}

/** A link only where it leads to a web page or a mailbox; anything else stays words. The browser itself never follows. */
export function link(url, words) {
  if (!LEADS.test(url)) return document.createTextNode(words || url);
  const key = (event) => { if (event.key === "Enter") follow(event.currentTarget, url); };
  return el("span", { role: "link", tabindex: "0", class: "link", title: url, onclick: (event) => follow(event.currentTarget, url), onkeydown: key }, words || url);
}

const mention = (sign, name) => el("span", { class: "mention" }, sign + name);

function control(inside, names) {
  const [what, words] = inside.split("|", 2);
  if (what.startsWith("@") || what.startsWith("#")) return mention(what[0], names[what.slice(1)] || words || what.slice(1));
  if (what.startsWith("!date^")) return document.createTextNode(unescape(words || ""));
  if (what.startsWith("!")) return mention("@", what.slice(1));
  return link(unescape(what), words ? unescape(words) : "");
}

const MARKS = [["```", "pre"], ["`", "code"], ["*", "strong"], ["_", "em"], ["~", "s"]];

export function mrkdwn(text, names) {
  const out = document.createDocumentFragment();
  let plain = "";
  const flush = () => { if (plain) out.append(unescape(plain)); plain = ""; };
  for (let at = 0; at < text.length; ) {
    const close = text[at] === "<" ? text.indexOf(">", at) : -1;
    if (close > 0) { flush(); out.append(control(text.slice(at + 1, close), names)); at = close + 1; continue; }
    const mark = MARKS.find(([sign]) => text.startsWith(sign, at));
    const end = mark ? text.indexOf(mark[0], at + mark[0].length + 1) : -1;
    const starts = at === 0 || !/\w/.test(text[at - 1]);
    if (mark && end > 0 && starts && (mark[1] === "pre" || !text.slice(at, end).includes("\n"))) {
      flush();
      const inside = text.slice(at + mark[0].length, end);
      out.append(el(mark[1], {}, mark[1] === "pre" || mark[1] === "code" ? unescape(inside) : mrkdwn(inside, names)));
      at = end + mark[0].length;
    } else plain += text[at++];
  }
  flush();
  return out;
}

/** A text object of Block Kit. */
export function words(object, names, tag = "span") {
  return el(tag, { class: "words" }, object.type === "mrkdwn" ? mrkdwn(object.text, names) : object.text);
}

const STYLES = { bold: "strong", italic: "em", strike: "s", code: "code" };

function inline(one, names) {
  const drawn = {
    text: () => document.createTextNode(one.text),
    link: () => link(one.url, one.text),
    emoji: () => document.createTextNode(one.unicode ? String.fromCodePoint(...one.unicode.split("-").map((part) => parseInt(part, 16))) : `:${one.name}:`),
    user: () => mention("@", names[one.user_id] || one.user_id),
    channel: () => mention("#", names[one.channel_id] || one.channel_id),
    usergroup: () => mention("@", one.usergroup_id),
    broadcast: () => mention("@", one.range),
    date: () => document.createTextNode(one.fallback || new Date(one.timestamp * 1000).toLocaleString("en-GB", { timeZone: "Europe/London" })),
    color: () => document.createTextNode(one.value),
  }[one.type];
  let node = drawn ? drawn() : document.createTextNode("");
  for (const [style, tag] of Object.entries(STYLES)) if (one.style?.[style]) node = el(tag, {}, node);
  return node;
}

/** One part of a rich text block. */
export function rich(part, names) {
  if (part.type === "rich_text_list") {
    const ordered = part.style === "ordered";
    return el(ordered ? "ol" : "ul", { start: ordered && part.offset ? part.offset + 1 : null, class: `indent-${part.indent || 0}` }, part.elements.map((one) => el("li", {}, rich(one, names))));
  }
  const inside = part.elements.map((one) => inline(one, names));
  if (part.type === "rich_text_preformatted") return copied(inside);
  return el(part.type === "rich_text_quote" ? "blockquote" : "div", { class: "words" }, inside);
}

/** Words in a box, with a button that copies them. */
function copied(inside) {
  const box = el("pre", { class: "words" }, inside);
  const copy = el("button", { type: "button", class: "copy quiet-button", onclick: async (event) => {
    const button = event.currentTarget;
    await navigator.clipboard.writeText(button.parentElement.querySelector("pre").textContent).catch(() => null);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  } }, "Copy");
  return el("div", { class: "copied" }, copy, box);
}
