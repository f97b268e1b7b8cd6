// Draws Block Kit as elements of the page. People's words only ever become text nodes.

export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((one) => one !== null && one !== undefined));
  return made;
}

const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function link(url, words) {
  if (!/^(https?:|mailto:)/i.test(url)) return document.createTextNode(words || url);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words || url);
}

function control(inside, names) {
  const [what, words] = inside.split("|", 2);
  if (what.startsWith("@") || what.startsWith("#")) return el("b", {}, what[0] + (names[what.slice(1)] || words || what.slice(1)));
  if (what.startsWith("!date^")) return document.createTextNode(unescape(words || ""));
  if (what.startsWith("!")) return el("b", {}, "@" + what.slice(1));
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

export function words(object, names) {
  return el("span", { class: "words" }, object.type === "mrkdwn" ? mrkdwn(object.text, names) : object.text);
}

function inline(one, names) {
  const text = { text: one.text, emoji: `:${one.name}:`, user: "@" + (names[one.user_id] || one.user_id), channel: "#" + (names[one.channel_id] || one.channel_id), usergroup: "@" + one.usergroup_id, broadcast: "@" + one.range, date: one.fallback || String(one.timestamp), color: one.value }[one.type];
  let node = one.type === "link" ? link(one.url, one.text) : document.createTextNode(text ?? "");
  const tags = { bold: "strong", italic: "em", strike: "s", code: "code" };
  for (const [style, tag] of Object.entries(tags)) if (one.style?.[style]) node = el(tag, {}, node);
  return node;
}

function rich(part, names) {
  if (part.type === "rich_text_list") return el(part.style === "ordered" ? "ol" : "ul", { start: part.offset ? part.offset + 1 : null }, ...part.elements.map((one) => el("li", {}, rich(one, names))));
  const tag = { rich_text_quote: "blockquote", rich_text_preformatted: "pre" }[part.type] || "div";
  return el(tag, { class: "words" }, ...part.elements.map((one) => inline(one, names)));
}

const picture = (image) => el("span", { class: "picture", role: "img", "aria-label": image.alt_text }, `Picture: ${image.alt_text}`);

const options = (element) => [...(element.options || []), ...(element.option_groups || []).flatMap((group) => group.options)];

function choices(element, ctx) {
  if (element.type.includes("users_select")) return ctx.people.map((one) => [one.id, one.real_name]);
  if (/conversations_select|channels_select/.test(element.type)) return ctx.channels.map((one) => [one.id, "#" + one.name]);
  return options(element).map((one) => [one.value, one.text.text]);
}

function select(element, state, ctx, id) {
  const many = element.type.startsWith("multi_");
  const now = new Set([state].flat().filter(Boolean).map((one) => one.value ?? one));
  const drawn = choices(element, ctx).map(([value, text]) => el("option", { value, selected: now.has(value) }, text));
  const first = many ? [] : [el("option", { value: "" }, element.placeholder?.text || "Choose")];
  return el("select", { id, multiple: many, "aria-label": element.placeholder?.text }, ...first, ...drawn);
}

function ticks(element, state, ctx, id) {
  const now = new Set([state].flat().filter(Boolean).map((one) => one.value));
  const type = element.type === "checkboxes" ? "checkbox" : "radio";
  return el("div", { id, role: "group" }, ...element.options.map((one) => el("label", {}, el("input", { type, name: id, value: one.value, checked: now.has(one.value) }), " ", words(one.text, ctx.names), one.description ? el("span", { class: "hint" }, " ", words(one.description, ctx.names)) : null)));
}

const local = (seconds) => { const at = new Date(seconds * 1000); at.setMinutes(at.getMinutes() - at.getTimezoneOffset()); return at.toISOString().slice(0, 16); };
const TYPES = { datepicker: "date", timepicker: "time", datetimepicker: "datetime-local", email_text_input: "email", url_text_input: "url", number_input: "number", file_input: "file", plain_text_input: "text" };

function typed(element, state, id) {
  if (element.multiline || element.type === "rich_text_input") { const area = el("textarea", { id, rows: 5, maxlength: element.max_length }); area.value = typeof state === "string" ? state : ""; return area; }
  const box = el("input", { id, type: TYPES[element.type] || "text", maxlength: element.max_length, placeholder: element.placeholder?.text, multiple: element.type === "file_input", step: element.is_decimal_allowed ? "any" : null });
  if (element.type !== "file_input" && state) box.value = element.type === "datetimepicker" ? local(state) : state;
  return box;
}

export async function valueOf(element, box, upload) {
  if (element.type === "file_input") return Promise.all([...box.files].map(upload));
  if (element.type === "checkboxes") return [...box.querySelectorAll(":checked")].map((one) => one.value);
  if (element.type === "radio_buttons") return box.querySelector(":checked")?.value ?? null;
  if (element.type.startsWith("multi_")) return [...box.selectedOptions].map((one) => one.value);
  if (element.type === "datetimepicker") return box.value ? Math.floor(new Date(box.value).getTime() / 1000) : null;
  return box.value || null;
}

function button(element, use) {
  return el("button", { type: "button", class: element.style, "aria-label": element.accessibility_label, onclick: () => use(element, null) }, element.text.text, element.url ? el("span", { class: "quiet" }, ` (${element.url})`) : null);
}

function overflow(element, use) {
  const menu = el("select", { "aria-label": "More actions" }, el("option", { value: "" }, "…"), ...element.options.map((one) => el("option", { value: one.value }, one.text.text)));
  menu.addEventListener("change", () => { if (menu.value) use(element, menu.value); menu.value = ""; });
  return menu;
}

// ctx: names, people, channels, values (state by block and action id), use(block, element, value), keep(block, element, box), upload
function element(block, one, ctx, alone) {
  const use = (what, value) => ctx.use(block, what, value);
  if (one.type === "image") return picture(one);
  if (one.type === "button") return button(one, use);
  if (one.type === "overflow") return overflow(one, use);
  const kept = ctx.values?.[block.block_id]?.[one.action_id] || {};
  const state = Object.entries(kept).find(([name]) => name !== "type" && name !== "timezone")?.[1];
  const id = `${block.block_id}/${one.action_id}`;
  const box = /select$/.test(one.type) ? select(one, state, ctx, id) : /checkboxes|radio/.test(one.type) ? ticks(one, state, ctx, id) : typed(one, state, id);
  ctx.keep?.(block, one, box);
  if (alone || block.dispatch_action) box.addEventListener("change", async () => use(one, await valueOf(one, box, ctx.upload)));
  return box;
}

function input(block, ctx) {
  const grouped = /checkboxes|radio/.test(block.element.type);
  const id = `${block.block_id}/${block.element.action_id}`;
  const title = block.label.text + (block.optional ? " (optional)" : "");
  const box = element(block, block.element, ctx, false);
  box.setAttribute("aria-describedby", `${block.block_id}/error`);
  return el(grouped ? "fieldset" : "div", { class: "block input" }, grouped ? el("legend", {}, title) : el("label", { for: id }, title), box, block.hint ? el("p", { class: "hint" }, block.hint.text) : null, el("p", { class: "error", id: `${block.block_id}/error`, role: "alert" }));
}

const DRAW = {
  section: (block, ctx) => el("div", { class: "block section" }, el("div", {}, block.text ? words(block.text, ctx.names) : null, block.fields ? el("div", { class: "fields" }, ...block.fields.map((one) => words(one, ctx.names))) : null), block.accessory ? element(block, block.accessory, ctx, true) : null),
  header: (block) => el("div", { class: "block header", role: "heading", "aria-level": "3" }, block.text.text),
  divider: () => el("hr"),
  image: (block) => el("div", { class: "block" }, block.title ? el("div", {}, block.title.text) : null, picture(block)),
  context: (block, ctx) => el("div", { class: "block context" }, ...block.elements.map((one) => (one.type === "image" ? picture(one) : words(one, ctx.names)))),
  actions: (block, ctx) => el("div", { class: "block actions" }, ...block.elements.map((one) => element(block, one, ctx, true))),
  input,
  rich_text: (block, ctx) => el("div", { class: "block" }, ...block.elements.map((one) => rich(one, ctx.names))),
};

export const blocks = (all, ctx) => all.map((block) => DRAW[block.type](block, ctx));
