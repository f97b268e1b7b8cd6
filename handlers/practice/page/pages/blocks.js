// Draws the blocks of messages, forms and Home.
import { el } from "./dom.js";
import { element, idOf, isGrouped, picture } from "./controls.js";
import { rich, words } from "./text.js";

function input(block, ctx) {
  const one = block.element;
  const id = idOf(ctx, block, one);
  const wrong = ctx.errors?.[block.block_id];
  const about = [block.hint ? `${id}-hint` : null, wrong ? `${id}-error` : null].filter(Boolean).join(" ");
  const described = { id, "aria-describedby": about || null, "aria-invalid": wrong ? "true" : null, "aria-required": block.optional || isGrouped(one) ? null : "true" };
  if (isGrouped(one)) described["aria-labelledby"] = `${id}-label`;
  const title = [block.label.text, block.optional ? el("span", { class: "optional" }, " (optional)") : null];
  return el("div", { class: wrong ? "block input wrong" : "block input", "data-key": block.block_id },
    isGrouped(one) ? el("div", { class: "label", id: `${id}-label` }, title) : el("label", { class: "label", for: id }, title),
    block.hint ? el("p", { class: "hint", id: `${id}-hint` }, block.hint.text) : null,
    element(block, one, ctx, described),
    wrong ? el("p", { class: "error", id: `${id}-error` }, wrong) : null);
}

// ctx: id, names, people, channels, level (of headings), values (state by block and action id), errors (by block id),
// use(block, element, value, node), upload(file)
const DRAW = {
  section: (block, ctx) => el("div", { class: "block section" },
    el("div", { class: "said" }, block.text ? words(block.text, ctx.names, "div") : null, block.fields ? el("div", { class: "fields" }, block.fields.map((one) => words(one, ctx.names, "div"))) : null),
    block.accessory ? element(block, block.accessory, ctx) : null),
  header: (block, ctx) => el(`h${ctx.level}`, { class: "block header" }, block.text.text),
  divider: () => el("hr"),
  image: (block) => el("figure", { class: "block" }, block.title ? el("figcaption", {}, block.title.text) : null, picture(block)),
  context: (block, ctx) => el("div", { class: "block context" }, block.elements.map((one) => (one.type === "image" ? picture(one) : words(one, ctx.names)))),
  actions: (block, ctx) => el("div", { class: "block actions" }, block.elements.map((one) => element(block, one, ctx))),
  input,
  rich_text: (block, ctx) => el("div", { class: "block rich" }, block.elements.map((one) => rich(one, ctx.names))),
};

export const blocks = (all, ctx) => all.map((block) => {
  const made = DRAW[block.type](block, ctx);
  if (block.block_id && !made.dataset.key) made.dataset.key = block.block_id;
  return made;
});
