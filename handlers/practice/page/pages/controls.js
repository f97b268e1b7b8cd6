// Draws every element somebody can use, and reads what is in it.
import { el } from "./dom.js";
import { fileInput } from "./files.js";
import { menu } from "./menu.js";
import { follow, words } from "./text.js";
import { asInput, fromInput } from "./times.js";

const TYPES = { datepicker: "date", timepicker: "time", datetimepicker: "datetime-local", email_text_input: "email", url_text_input: "url", number_input: "text", plain_text_input: "text" };

export const idOf = (ctx, block, element) => `${ctx.id}-${encodeURIComponent(block.block_id)}-${encodeURIComponent(element.action_id)}`;
const options = (element) => [...(element.options || []), ...(element.option_groups || []).flatMap((group) => group.options)];
const marks = (block, element) => ({ "data-block": block.block_id, "data-action": element.action_id, "data-type": element.type });

function state(block, element, ctx) {
  const kept = ctx.values?.[block.block_id]?.[element.action_id] || {};
  return Object.entries(kept).find(([name]) => name !== "type" && name !== "timezone")?.[1];
}

function choices(element, ctx) {
  if (element.type.includes("users_select")) return ctx.people.map((one) => ({ value: one.id, text: { text: one.name } }));
  if (/conversations_select|channels_select/.test(element.type)) return ctx.channels.map((one) => ({ value: one.id, text: { text: `#${one.name}` } }));
  return options(element);
}

function oneOf(block, element, ctx, described) {
  const now = state(block, element, ctx);
  const chosen = now?.value ?? now ?? "";
  const drawn = (one) => el("option", { value: one.value, selected: one.value === chosen }, one.text.text);
  const inside = element.option_groups ? element.option_groups.map((group) => el("optgroup", { label: group.label.text }, group.options.map(drawn))) : choices(element, ctx).map(drawn);
  return el("select", { ...marks(block, element), ...described }, el("option", { value: "" }, element.placeholder?.text || "Choose"), inside);
}

function several(block, element, ctx, described) {
  const now = new Set([state(block, element, ctx)].flat().filter(Boolean).map((one) => one.value ?? one));
  const type = element.type === "radio_buttons" ? "radio" : "checkbox";
  const rows = choices(element, ctx).map((one) => el("label", { class: "choice" },
    el("input", { type, name: described.id, value: one.value, checked: now.has(one.value) }),
    el("span", {}, words(one.text, ctx.names), one.description ? el("span", { class: "hint" }, words(one.description, ctx.names)) : null)));
  const { "aria-describedby": about, "aria-invalid": wrong, id } = described;
  return el("div", { id, role: type === "radio" ? "radiogroup" : "group", "aria-describedby": about, "aria-invalid": type === "radio" ? wrong : null, "aria-label": described["aria-label"], "aria-labelledby": described["aria-labelledby"], class: element.type.startsWith("multi_") ? "choices long" : "choices", ...marks(block, element) }, rows);
}

function typed(block, element, ctx, described) {
  const now = state(block, element, ctx);
  const shared = { ...marks(block, element), ...described, maxlength: element.max_length, placeholder: element.placeholder?.text };
  if (element.multiline || element.type === "rich_text_input") return el("textarea", { ...shared, rows: 6 }, typeof now === "string" ? now : "");
  const value = element.type === "datetimepicker" && now ? asInput(new Date(now * 1000)) : now;
  return el("input", { ...shared, type: TYPES[element.type] || "text", value, inputmode: element.type === "number_input" ? "decimal" : null, autocomplete: "off" });
}

/** What is in an element that was drawn here, as the practice server takes it. */
export function valueOf(node) {
  const { type } = node.dataset;
  const ticked = () => [...node.querySelectorAll(":checked")].map((one) => one.value);
  if (type === "checkboxes" || type.startsWith("multi_")) return ticked();
  if (type === "radio_buttons") return ticked()[0] ?? null;
  if (type === "file_input") return JSON.parse(node.dataset.files || "[]");
  if (type === "datetimepicker") return node.value ? Math.floor(fromInput(node.value).getTime() / 1000) : null;
  return node.value || null;
}

/** Everything in a form, by block id and action id. */
export function valuesIn(form) {
  const values = {};
  for (const node of form.querySelectorAll("[data-action][data-type]")) (values[node.dataset.block] ||= {})[node.dataset.action] = valueOf(node);
  return values;
}

/** A button with an address tells the bot that it was pressed, and leads there, as Slack's does. */
function button(block, element, ctx) {
  const press = (event) => {
    const here = event.currentTarget;
    if (element.url) follow(here, element.url);
    ctx.use(block, element, null, here);
  };
  return el("button", { type: "button", class: element.style || "", "data-key": element.action_id, "aria-label": element.accessibility_label, onclick: press }, element.text.text);
}

function overflow(block, element, ctx) {
  const use = (one) => (opener) => ctx.use(block, element, one.value, opener);
  return menu(idOf(ctx, block, element), element.options.map((one) => ({ text: one.text.text, hint: one.description?.text, use: use(one) })));
}

export function picture(image) {
  const source = image.slack_file?.id ? `/practice/uploads/${encodeURIComponent(image.slack_file.id)}` : null;
  // Nothing is fetched from elsewhere; a picture that is not here is described.
  return source ? el("img", { src: source, alt: image.alt_text, class: "picture" }) : el("span", { class: "picture absent", role: "img", "aria-label": image.alt_text }, `Picture: ${image.alt_text}`);
}

/** One element of a block. `described` holds the id and ARIA attributes that its input block gives it. */
export function element(block, one, ctx, described = null) {
  if (one.type === "image") return picture(one);
  if (one.type === "button") return button(block, one, ctx);
  if (one.type === "overflow") return overflow(block, one, ctx);
  const about = described || { id: idOf(ctx, block, one), "aria-label": one.placeholder?.text || block.text?.text || TYPES[one.type] || "Choose" };
  const grouped = /checkboxes|radio_buttons|^multi_/.test(one.type);
  const made = one.type === "file_input" ? fileInput(block, one, ctx, about, marks(block, one)) : grouped ? several(block, one, ctx, about) : /select$/.test(one.type) ? oneOf(block, one, ctx, about) : typed(block, one, ctx, about);
  // What is asked in an input block the form keeps by itself, and the server tells the bot where the block says so.
  if (!described) made.onchange = (event) => ctx.use(block, one, valueOf(event.currentTarget), event.currentTarget);
  return made;
}

export const isGrouped = (one) => /checkboxes|radio_buttons|^multi_/.test(one.type);
