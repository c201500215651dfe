// What officers do at the desk: come in, open a case by its number, act.
import { w } from "./words.mjs";

// A fresh browser for the officer, at the opened case.
export async function takeUp(walk, officer, number) {
  await walk.come();
  await walk.signIn(officer);
  await walk.follow(number);
}

// Does one act on the case that is open: fills in its form and presses its button.
export async function act(walk, kind, given = {}) {
  const within = `form.act[action$="/${kind}"]`;
  for (const [name, value] of Object.entries(given)) {
    if (Array.isArray(value)) await walk.choose(name, value, { within });
    else await walk.type(name, value, { within });
  }
  await walk.press(w(`act-${kind}-button`), { within });
}

// The acts that are offered on the page.
export async function offered(walk) {
  const forms = await walk.page.locator("form.act").all();
  const actions = await Promise.all(forms.map((form) => form.getAttribute("action")));
  return actions.map((action) => action.split("/").at(-1)).sort();
}
