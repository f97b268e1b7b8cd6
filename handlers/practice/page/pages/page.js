// The practice page: one person, or two side by side, with the tour, the clock and the drawer around them.
import { Backstage } from "./backstage.js";
import { Clock } from "./clock.js";
import { find } from "./dom.js";
import { changed, listen, onChange, page } from "./net.js";
import { Pane } from "./pane.js";
import { Tour } from "./tour.js";

const WIDE = matchMedia("(min-width: 62rem)");
const SPLITS = matchMedia("(min-width: 48rem)");
const asked = new URLSearchParams(location.hash.slice(1));
const stage = find("stage");
const panes = [];

function remember() {
  const [a, b] = panes;
  const now = new URLSearchParams({ as: a.who, in: a.place });
  if (b) { now.set("with", b.who); now.set("there", b.place); }
  if (!find("tour-panel").hidden) now.set("tour", "1");
  history.replaceState(null, "", `#${now}`);
  document.title = `${panes.map((one) => page.people.find((each) => each.key === one.who).name).join(" and ")}: practice`;
}

function add(id, who, place) {
  const pane = new Pane(id, who, place, () => remember());
  panes.push(pane);
  stage.append(pane.root);
  pane.leave = onChange(pane.refresh);
  return pane;
}

function split(on, who = "", place = "dm") {
  find("split").setAttribute("aria-pressed", String(on));
  if (on && panes.length === 1) {
    const other = who || (panes[0].who === "clerk" ? "employee" : "clerk");
    const made = add("b", other, place);
    made.go(place, true);
  } else if (!on && panes.length === 2) {
    const [gone] = panes.splice(1);
    gone.leave();
    gone.root.remove();
  }
  stage.classList.toggle("two", on);
  for (const one of panes) { one.split = on && SPLITS.matches; one.forms.again(); }
  remember();
}

/** Bring somebody up: in the half that shows them already, else in the first. */
async function show(who, place, focus = true) {
  const pane = panes.find((one) => one.who === who) || panes[0];
  if (!WIDE.matches) tour.toggle(false);
  const gone = pane.become(who, place);
  if (focus) pane.focus();
  const from = document.activeElement;
  await gone;
  // Whoever has begun something else meanwhile goes on with it.
  if (focus && [from, document.body].includes(document.activeElement)) pane.focus();
}

const backstage = new Backstage();
const clock = new Clock();
const tour = new Tour({ show, open: (what) => { if (!WIDE.matches) tour.toggle(false); backstage.toggle(true, what); }, moveTo: (name) => clock.moveTo(name), onToggle: () => panes.length && remember() });

const first = add("a", asked.get("as") || "employee", asked.get("in") || "drafts");
find("split").onclick = () => split(panes.length === 1);
SPLITS.addEventListener("change", () => { for (const one of panes) { one.split = panes.length === 2 && SPLITS.matches; one.forms.again(); } });
document.addEventListener("visibilitychange", () => { if (!document.hidden) changed(); });

onChange(tour.refresh);
onChange(clock.refresh);
onChange(backstage.refresh);
const steps = tour.refresh();
await first.go(first.place, true);
if (asked.get("with")) split(true, asked.get("with"), asked.get("there") || "dm");
await steps;
if (asked.get("tour") || !asked.has("as")) tour.toggle(true, false);
listen();
document.documentElement.dataset.ready = "yes";
