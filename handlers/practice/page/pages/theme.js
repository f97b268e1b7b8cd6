// Chooses light or dark before anything is drawn, so that nothing flashes.
const KEY = "practice-colours";
const chosen = (() => { try { return localStorage.getItem(KEY); } catch { return null; } })();
if (chosen) document.documentElement.dataset.theme = chosen;

document.addEventListener("DOMContentLoaded", () => {
  const names = { "": "as this computer has it", light: "light", dark: "dark" };
  const say = () => { document.getElementById("theme-now").textContent = names[document.documentElement.dataset.theme || ""]; };
  document.getElementById("theme").addEventListener("click", () => {
    const order = ["", "light", "dark"];
    const next = order[(order.indexOf(document.documentElement.dataset.theme || "") + 1) % order.length];
    if (next) document.documentElement.dataset.theme = next;
    else delete document.documentElement.dataset.theme;
    try { localStorage.setItem(KEY, next); } catch { /* It is forgotten, then. */ }
    say();
  });
  say();
});
