// A file input: choose or drop files, see them before they are sent, take them back.
import { el, icon } from "./dom.js";
import { say } from "./notices.js";

const MOST_BYTES = 11_500_000;
const previews = new Map();

const read = (box) => JSON.parse(box.dataset.files || "[]");
const size = (bytes) => (bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`);

function write(box, files) {
  box.dataset.files = JSON.stringify(files);
  box.querySelector(".files").replaceChildren(...files.map((id) => row(box, id)));
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

function row(box, id) {
  const about = previews.get(id) || { name: "A file", size: 0, url: `/practice/uploads/${encodeURIComponent(id)}`, picture: true };
  return el("li", { "data-key": id },
    about.picture ? el("img", { src: about.url, alt: "" }) : el("span", { class: "paper", "aria-hidden": "true" }),
    el("span", { class: "file-name" }, about.name, about.size ? el("span", { class: "hint" }, size(about.size)) : null),
    el("button", { type: "button", class: "bare", "aria-label": `Take back ${about.name}`, onclick: () => { write(box, read(box).filter((one) => one !== id)); box.querySelector("input").focus(); } }, icon("close")));
}

async function take(box, chosen, element, ctx) {
  const most = element.max_files || 10;
  const files = read(box);
  const problem = box.querySelector(".file-problem");
  problem.textContent = "";
  for (const file of chosen) {
    const kind = file.name.split(".").pop().toLowerCase();
    if (files.length >= most) problem.textContent = `No more than ${most} can be chosen.`;
    else if (element.filetypes && !element.filetypes.includes(kind)) problem.textContent = `${file.name} is not one of: ${element.filetypes.join(", ")}.`;
    else if (file.size > MOST_BYTES) problem.textContent = `${file.name} is larger than ${size(MOST_BYTES)}.`;
    else {
      const id = await ctx.upload(file);
      if (!id) continue;
      previews.set(id, { name: file.name, size: file.size, url: URL.createObjectURL(file), picture: file.type.startsWith("image/") });
      files.push(id);
      say(`${file.name} is chosen.`);
    }
  }
  write(box, files);
}

export function fileInput(block, element, ctx, described, marks) {
  const kept = ctx.values?.[block.block_id]?.[element.action_id]?.files || [];
  for (const one of kept) if (!previews.has(one.id)) previews.set(one.id, { name: one.name, size: one.size, url: `/practice/uploads/${encodeURIComponent(one.id)}`, picture: /^image\/(png|jpeg|gif|webp)$/.test(one.mimetype) });
  const input = el("input", { ...described, type: "file", multiple: (element.max_files || 10) > 1, accept: element.filetypes?.map((one) => `.${one}`).join(",") });
  const box = el("div", { class: "file-input", ...marks, "data-files": JSON.stringify(kept.map((one) => one.id)) },
    input, el("p", { class: "hint" }, "Choose files, or drop them here."), el("p", { class: "error file-problem", role: "alert" }), el("ul", { class: "files" }));
  // The box that is on the page may be an older one that was patched, so it is looked up at the event.
  input.onchange = (event) => { event.stopPropagation(); const here = event.currentTarget; take(here.closest(".file-input"), [...here.files], element, ctx); here.value = ""; };
  box.ondragover = (event) => event.preventDefault();
  box.ondrop = (event) => { event.preventDefault(); take(event.currentTarget, [...event.dataTransfer.files], element, ctx); };
  box.querySelector(".files").append(...kept.map((one) => row(box, one.id)));
  return box;
}
