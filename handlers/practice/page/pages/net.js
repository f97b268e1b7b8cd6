// Speaks to the practice server, and hears of changes.
import { find } from "./dom.js";
import { toast } from "./notices.js";

export const page = JSON.parse(document.body.dataset.page);

/** The practice council does not answer at all. */
class Away extends Error {}

async function answer(asked) {
  const response = await asked.catch(() => { throw new Away("The practice council does not answer. Is it still running?"); });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

export const get = async (path, query = {}) => answer(fetch(`/practice/${path}?${new URLSearchParams(query)}`));

export const post = async (path, body) =>
  answer(fetch(`/practice/${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }));

/** Do something as somebody, and give back what came of it, trouble too. */
export async function tell(who, what, more = {}) {
  try {
    return await post("act", { as: who, act: what, ...more });
  } catch (error) {
    return { trouble: error.message, refused: true };
  }
}

/** Do something as somebody. Trouble is shown as a notice, and given back. */
export async function act(who, what, more = {}) {
  const said = await tell(who, what, more);
  if (said.trouble) toast(said.trouble, { urgent: true });
  return said;
}

export async function upload(who, file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const said = await act(who, "upload", { name: file.name, mimetype: file.type || "application/octet-stream", content: btoa(text) });
  return said.file;
}

const listeners = new Set();
export const onChange = (listener) => { listeners.add(listener); return () => listeners.delete(listener); };
export const changed = () => { for (const one of listeners) one(); };

export function listen() {
  const events = new EventSource("/practice/events");
  events.onmessage = () => { find("away").hidden = true; changed(); };
  events.onerror = () => { find("away").hidden = false; };
  addEventListener("pagehide", () => events.close());
}

/** Run one at a time, and once more at the end if it was asked for meanwhile. */
export function oneAtATime(work) {
  let running = null;
  let again = false;
  const run = async () => {
    do { again = false; await work(); } while (again);
    running = null;
  };
  return () => {
    if (running) again = true;
    else running = run().catch((error) => { running = null; if (!(error instanceof Away)) throw error; });
    return running;
  };
}
