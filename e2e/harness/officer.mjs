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

// The one notice of what is missing, on the case that is open: through the builder's steps. `things` is a list of code, why, and
// what else is chosen or written about it; what was chosen is seen again in the preview.
export async function askFor(walk, things, { see = true, fault } = {}) {
  await walk.follow(w("builder-open"));
  if (see) {
    await walk.see("builder-tick");
    await walk.press(w("builder-to-reasons"));
    await walk.see("builder-tick-error", { error: true });
  }
  for (const { code } of things) await walk.page.locator(`main input[name=item][value="${code}"]`).check();
  await walk.press(w("builder-to-reasons"));
  if (see) {
    await walk.see("builder-reasons");
    await walk.press(w("builder-to-preview"));
    await walk.see("builder-reasons-error", { error: true });
  }
  for (const { code, why, instead = [], words, defect } of things) {
    if (why) await walk.choose(`why-${code}`, [why]);
    if (defect) await walk.choose(`defect-${code}`, [defect]);
    if (instead.length) await walk.choose(`alternatives-${code}`, instead);
    if (words) await walk.type(`words-${code}`, words);
  }
  if (fault) await walk.type("fault", fault);
  await walk.press(w("builder-to-preview"));
  for (const { words } of things) if (words) await walk.says(words);
  if (see) await walk.see("builder-preview");
  await walk.press(w("builder-send"));
  walk.at(/^\/desk\?/);
  await walk.says(w("desk-done-request_supplement"));
}

// Says of one thing that came whether it will do.
export async function judge(walk, code, { why, words = "" } = {}) {
  const within = `form.judge[action$="/items/${code}"]`;
  await walk.choose("verdict", [why ? "not_usable" : "accepted"], { within });
  if (why) await walk.choose("why", [why], { within });
  await walk.type("words", words, { within });
  await walk.press(/^/, { within });
  await walk.says(w("judge-done"));
}
