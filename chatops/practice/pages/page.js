// The practice page: fetches what one person sees, draws it, and sends what they do.
import { blocks, el, mrkdwn, valueOf } from "./draw.js";

const find = (id) => document.getElementById(id);
const who = find("who");
let place = "home";
let state = null;
let drawn = "";
let boxes = [];

const asked = new URLSearchParams(location.hash.slice(1));
if (asked.get("as")) who.value = asked.get("as");
if (asked.get("in")) place = asked.get("in");

function toast(words) {
  const shown = find("toast");
  shown.textContent = words;
  shown.hidden = !words;
  if (words) setTimeout(() => { if (shown.textContent === words) shown.hidden = true; }, 6000);
}

async function act(what, more = {}) {
  const response = await fetch("/practice/act", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ as: who.value, act: what, ...more }) });
  const said = response.ok ? await response.json() : { trouble: await response.text() };
  if (said.trouble) toast(said.trouble);
  return said;
}

async function upload(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = btoa(bytes.reduce((text, one) => text + String.fromCharCode(one), ""));
  return (await act("upload", { name: file.name, mimetype: file.type || "application/octet-stream", content })).file;
}

function sure(confirm) {
  if (!confirm) return Promise.resolve(true);
  const dialog = find("sure");
  dialog.replaceChildren(
    el("h2", { id: "sure-title" }, confirm.title.text),
    el("p", { class: "words" }, confirm.text.type === "mrkdwn" ? mrkdwn(confirm.text.text, state.names) : confirm.text.text),
    el("form", { method: "dialog", class: "foot" }, el("button", { value: "no" }, confirm.deny.text), el("button", { value: "yes", class: confirm.style || "primary" }, confirm.confirm.text)),
  );
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue === "yes"), { once: true }));
}

const context = (more) => ({ names: state.names, people: state.people, channels: state.channels.filter((one) => one.kind !== "im"), upload, ...more });

function user(where, values) {
  return async (block, element, value) => {
    if (!(await sure(element.confirm))) return;
    await act("press", { ...where, values: values ? await values() : undefined, block: block.block_id, action: element.action_id, value });
  };
}

async function filled() {
  const values = {};
  for (const [block, element, box] of boxes) (values[block.block_id] ||= {})[element.action_id] = await valueOf(element, box, upload);
  return values;
}

function places() {
  const button = (id, name, last) => {
    const unread = last && id !== place && last > (sessionStorage.getItem(`${who.value}/${id}`) || "");
    return el("button", { type: "button", class: unread ? "unread" : "", "aria-current": String(id === place), onclick: () => go(id) }, name);
  };
  const channels = state.channels.map((one) => button(one.id, one.kind === "im" ? state.bot : "# " + one.name + (one.kind === "private" ? " (private)" : ""), one.last));
  find("places").replaceChildren(button("home", "Home", ""), ...channels);
}

function article(message) {
  const ctx = context({ values: message.values, use: user({ channel: message.channel, ts: message.ts }) });
  const time = new Date(Number(message.ts) * 1000).toLocaleTimeString("en-GB", { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit" });
  const kind = (message.only_for ? "only " : "") + (message.thread_ts && message.thread_ts !== message.ts ? "reply" : "");
  return el("article", { class: kind },
    el("div", { class: "who" }, state.names[message.user] || message.user, el("time", {}, time + (message.edited ? " (edited)" : ""))),
    message.only_for ? el("div", { class: "quiet" }, "Only you can see this") : null,
    ...(message.blocks.length ? blocks(message.blocks, ctx) : [el("div", { class: "words" }, mrkdwn(message.text, state.names))]));
}

function main() {
  const list = find("messages");
  const low = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  const channel = state.channels.find((one) => one.id === place);
  find("place").textContent = channel ? (channel.kind === "im" ? state.bot : "#" + channel.name) : "Home";
  find("topic").textContent = channel?.topic || "";
  find("write").hidden = !channel?.member;
  if (channel) {
    list.replaceChildren(...state.messages.map(article));
    sessionStorage.setItem(`${who.value}/${place}`, channel.last || "");
  } else {
    const home = state.home;
    const ctx = context({ values: home?.values, use: user({ view: home?.id }) });
    list.replaceChildren(...(home ? blocks(home.body.blocks, ctx) : [el("p", {}, "The bot has not drawn a Home for you yet.")]));
  }
  if (low && channel) list.scrollTop = list.scrollHeight;
}

function errors(found) {
  for (const shown of find("form").querySelectorAll(".error")) shown.textContent = "";
  for (const [block, words] of Object.entries(found)) {
    const shown = document.getElementById(`${block}/error`);
    if (shown) shown.textContent = words;
  }
}

function modal() {
  const dialog = find("form");
  const view = state.modals.at(-1);
  const key = view ? `${who.value}/${view.id}/${view.hash}` : "";
  if (key === drawn) return;
  drawn = key;
  if (!view) { dialog.close(); return; }
  boxes = [];
  const body = view.body;
  const ctx = context({ values: view.values, use: user({ view: view.id }, filled), keep: (...one) => boxes.push(one) });
  const submit = async (event) => {
    event.preventDefault();
    const said = await act("submit", { view: view.id, values: await filled() });
    errors(said.errors || {});
    dialog.querySelector(".error:not(:empty)")?.parentElement.querySelector("input, select, textarea")?.focus();
  };
  dialog.replaceChildren(el("h2", { id: "form-title" }, body.title.text),
    el("form", { onsubmit: submit, novalidate: true }, ...blocks(body.blocks, ctx),
      el("div", { class: "foot" }, el("button", { type: "button", onclick: () => act("close") }, body.close?.text || "Cancel"), body.submit ? el("button", { class: "primary" }, body.submit.text) : null)));
  errors(view.errors);
  if (!dialog.open) dialog.showModal();
}

async function refresh() {
  const response = await fetch(`/practice/state?${new URLSearchParams({ as: who.value, in: place })}`);
  if (!response.ok) { toast(await response.text()); return; }
  state = await response.json();
  places();
  main();
  modal();
}

async function go(where) {
  place = where;
  history.replaceState(null, "", `#${new URLSearchParams({ as: who.value, in: place })}`);
  await refresh();
  if (where === "home") await act("open_home");
}

who.addEventListener("change", () => go(place));
find("form").addEventListener("cancel", (event) => { event.preventDefault(); act("close"); });
find("words").addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); find("write").requestSubmit(); } });
find("write").addEventListener("submit", async (event) => {
  event.preventDefault();
  const words = find("words").value;
  if (!words.trim()) return;
  const [command, ...rest] = words.split(" ");
  const said = words.startsWith("/") ? await act("command", { command, text: rest.join(" "), channel: place }) : await act("say", { text: words, channel: place });
  if (!said.refused) find("words").value = "";
});

let waiting = false;
let again = false;
async function soon() {
  if (waiting) { again = true; return; }
  waiting = true;
  await refresh();
  waiting = false;
  if (again) { again = false; soon(); }
}
new EventSource("/practice/events").addEventListener("message", soon);
go(place);
