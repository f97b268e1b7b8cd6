// The practice page: one person, or two side by side, in Slack, in Teams or in both, with the tour, the clock and the
// drawer around them.
import { Backstage } from "./backstage.js";
import { Clock } from "./clock.js";
import { find } from "./dom.js";
import { changed, listen, onChange, page, post } from "./net.js";
import { Pane } from "./pane.js";
import { Teams } from "./teams.js";
import { Tour } from "./tour.js";

const WIDE = matchMedia("(min-width: 62rem)");
const SPLITS = matchMedia("(min-width: 48rem)");
const asked = new URLSearchParams(location.hash.slice(1));
const stage = find("stage");
const panes = [];
const switches = [...document.querySelectorAll("[data-on]")];

function remember() {
  const [a, b] = panes;
  const now = new URLSearchParams({ as: a.who, in: a.place });
  if (on() !== "slack") { now.set("on", on()); now.set("teams", teams.who); }
  if (b) { now.set("with", b.who); now.set("there", b.place); }
  if (!find("tour-panel").hidden) now.set("tour", "1");
  history.replaceState(null, "", `#${now}`);
  document.title = `${panes.map((one) => page.people.find((each) => each.key === one.who).name).join(" and ")}: practice`;
}

const on = () => switches.find((one) => one.getAttribute("aria-pressed") === "true")?.dataset.on || "slack";

/** Show the council in Slack, in Teams or in both: the officer in Teams then, and the Clerk in Slack. */
async function showOn(where) {
  for (const one of switches) one.setAttribute("aria-pressed", String(one.dataset.on === where));
  if (where !== "slack") split(false);
  panes[0].root.hidden = where === "teams";
  teams.toggle(where !== "slack");
  stage.classList.toggle("both", where === "both");
  halve();
  remember();
  if (where === "both" && panes[0].who === teams.who) await panes[0].become(teams.who === "clerk" ? "employee" : "clerk", "dm");
}

function add(id, who, place) {
  const pane = new Pane(id, who, place, () => remember());
  panes.push(pane);
  stage.append(pane.root);
  pane.leave = onChange(pane.refresh);
  return pane;
}

function split(two, who = "", place = "dm") {
  find("split").setAttribute("aria-pressed", String(two));
  if (two && panes.length === 1) {
    if (on() !== "slack") showOn("slack");
    const other = who || (panes[0].who === "clerk" ? "employee" : "clerk");
    const made = add("b", other, place);
    made.go(place, true);
  } else if (!two && panes.length === 2) {
    const [gone] = panes.splice(1);
    gone.leave();
    gone.root.remove();
  }
  stage.classList.toggle("two", two);
  halve();
  remember();
}

/** Have forms hold half of the page where something else is beside it. */
function halve() {
  for (const one of panes) { one.split = (panes.length === 2 || on() === "both") && SPLITS.matches; one.forms.again(); }
}

/** Bring somebody up: in the half that shows them already, else in the first. */
async function show(who, place, focus = true) {
  const pane = panes.find((one) => one.who === who) || panes[0];
  if (!WIDE.matches) tour.toggle(false);
  if (on() === "teams") await showOn("both");
  const gone = pane.become(who, place);
  if (focus) pane.focus();
  const from = document.activeElement;
  await gone;
  // Whoever has begun something else meanwhile goes on with it.
  if (focus && [from, document.body].includes(document.activeElement)) pane.focus();
}

const teams = new Teams(asked.get("teams") || "employee", () => panes.length && remember());
const backstage = new Backstage();
const clock = new Clock();
const tour = new Tour({ show, open: (what) => { if (!WIDE.matches) tour.toggle(false); backstage.toggle(true, what); }, moveTo: (name) => clock.moveTo(name), onToggle: () => panes.length && remember() });

const first = add("a", asked.get("as") || "employee", asked.get("in") || "drafts");
stage.append(teams.root);
for (const one of switches) one.onclick = () => {
  // On a telephone the tour lies over what was chosen.
  if (!WIDE.matches) tour.toggle(false);
  showOn(one.dataset.on);
  if (one.dataset.on !== "slack") post("tour", { looked: "teams" });
};
find("split").onclick = () => split(panes.length === 1);
SPLITS.addEventListener("change", halve);
document.addEventListener("visibilitychange", () => { if (!document.hidden) changed(); });

onChange(tour.refresh);
onChange(clock.refresh);
onChange(backstage.refresh);
onChange(teams.refresh);
const steps = tour.refresh();
await first.go(first.place, true);
if (asked.get("with")) split(true, asked.get("with"), asked.get("there") || "dm");
if (switches.some((one) => one.dataset.on === asked.get("on"))) await showOn(asked.get("on"));
await steps;
if (asked.get("tour") || !asked.has("as")) tour.toggle(true, false);
listen();
document.documentElement.dataset.ready = "yes";
