// London's clocks, whatever this computer is set to.
const ZONE = "Europe/London";
const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, ...options });
const hour = format({ hour: "2-digit", minute: "2-digit" });
const day = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const short = format({ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const parts = format({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

export const timeOf = (date) => hour.format(date);
export const dayOf = (date) => day.format(date);
export const shortly = (date) => short.format(date);
export const ofTs = (ts) => new Date(Number(ts) * 1000);

function wall(date) {
  const found = Object.fromEntries(parts.formatToParts(date).map((one) => [one.type, one.value]));
  return `${found.year}-${found.month}-${found.day}T${found.hour}:${found.minute}:${found.second}`;
}

/** What a date and time input shows for an instant. */
export const asInput = (date) => wall(date).slice(0, 16);

/** The instant that a date and time input means by London's clocks. */
export function fromInput(text) {
  let guess = new Date(`${text}:00Z`);
  for (let n = 0; n < 2; n += 1) guess = new Date(guess.getTime() + new Date(`${text}:00Z`).getTime() - new Date(`${wall(guess)}Z`).getTime());
  return guess;
}
