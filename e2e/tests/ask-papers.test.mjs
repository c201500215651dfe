// Papers with an ask to act, script off: a daughter photographs the household register, the township says what is wrong with it,
// she gives it again, the township verifies, and she may act.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, launch } from "../harness/browser.mjs";
import { idNumber } from "../harness/people.mjs";
import { give, photo } from "../harness/photos.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

const TOWNSHIP = "150424100";
const FATHER = { name: "王德山", id: idNumber("19500101", 301) };

let browser;
let portal;
let walk;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: false, size: PHONE, name: "ask-papers" });
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

async function visit(signIn) {
  await walk.come();
  await walk.signIn(signIn);
}

async function ask(kind) {
  await walk.open("/acting/new");
  await walk.choose("kind", [kind]);
  await walk.type("name", FATHER.name);
  await walk.type("id_number", FATHER.id);
  await walk.type("place", "林西县林西镇");
  await walk.choose("services", ["living_subsidy"]);
  await walk.press(w("asking-button"));
  walk.at(/^\/acting\/asks\/[^/]+$/);
  return new URL(walk.page.url()).pathname;
}

test("a daughter gives the register with her ask, has to give it again, and may act", async (t) => {
  const daughter = portal.citizen("王晓兰");
  const officer = portal.officer("township", TOWNSHIP);
  let asked;
  let id;
  await walk.step(t, "she asks; without a photo she is warned and not stopped", async () => {
    await visit(daughter);
    asked = await ask("kin_with_duty");
    id = asked.split("/").at(-1);
    await walk.says(w("asking-papers-none"));
    await walk.see("ask");
  });
  await walk.step(t, "she gives two photos, one by one, and takes one back", async () => {
    await walk.page.locator('main a[href$="/papers/household_register"]').click();
    await walk.see("paper");
    await walk.press(w("paper-give"));
    await walk.see("paper-error", { error: true });
    await give(walk, await photo(browser, 1), w("paper-give"));
    await walk.says("第 1 张已收到");
    await give(walk, await photo(browser, 2), w("paper-give-more"));
    await walk.says("第 2 张已收到");
    await walk.see("paper-given");
    await walk.page.locator('main a[href$="/remove"]').nth(1).click();
    await walk.see("paper-remove");
    await walk.press(w("paper-remove-button"));
    await walk.says(w("paper-done-removed"));
    await walk.follow(w("paper-enough"));
    walk.at(/^\/acting\/asks\/[^/]+$/);
    await walk.says(w("paper-state-received"));
    await walk.see("ask-given");
  });
  await walk.step(t, "the township looks at it and says why it will not do", async () => {
    await visit(officer);
    await walk.open("/desk/mandates");
    await walk.see("desk-asks");
    const address = await walk.page.locator(`main a[href^="/desk/mandates/${id}/files/"]`).first().getAttribute("href");
    const file = await walk.page.request.get(address);
    assert.equal(file.status(), 200);
    assert.equal(file.headers()["content-type"], "image/jpeg");
    const within = `form[action="/desk/mandates/${id}/papers/household_register"]`;
    await walk.press(w("desk-ask-paper-button"), { within });
    await walk.see("desk-asks-error", { error: true });
    await walk.choose("reason", ["unreadable"], { within });
    await walk.press(w("desk-ask-paper-button"), { within });
    walk.at(/^\/desk\/mandates$/);
    await walk.says(w("paper-reason-unreadable"));
  });
  await walk.step(t, "she reads why, and gives it again", async () => {
    await visit(daughter);
    await walk.open("/helpers");
    await walk.says(w("news-ask_paper"));
    await walk.open(asked);
    await walk.says(w("paper-reason-unreadable"));
    await walk.see("ask-not-usable");
    await walk.page.locator('main a[href$="/papers/household_register"]').click();
    await walk.says(w("paper-not-usable"));
    await walk.see("paper-not-usable");
    await give(walk, await photo(browser, 3), w("paper-give-more"));
    await walk.says("第 2 张已收到");
  });
  await walk.step(t, "the township sends one list of all that is missing", async () => {
    await visit(officer);
    await walk.open(`/desk/mandates/${id}/request_supplement`);
    await walk.see("list-tick");
    await walk.press(w("builder-to-reasons"));
    await walk.see("list-tick-error", { error: true });
    await walk.choose("item", ["signed_consent"]);
    await walk.press(w("builder-to-reasons"));
    await walk.choose("why-signed_consent", ["missing"]);
    await walk.choose("alternatives-signed_consent", ["visit"]);
    await walk.see("list-reasons");
    await walk.press(w("builder-to-preview"));
    await walk.says(w("case-supplement-else-ask"));
    await walk.see("list-preview");
    await walk.press(w("ask-list-send"));
    walk.at(/^\/desk\/mandates\/[^/]+\/list\?done=sent$/);
    await walk.says(w("ask-list-sent"));
    await walk.see("list-sent");
  });
  await walk.step(t, "she reads the whole list, says how it comes, and sends the answer", async () => {
    await visit(daughter);
    await walk.open("/helpers");
    await walk.says(w("news-ask_list"));
    await walk.open(asked);
    await walk.see("ask-listed");
    await walk.follow(w("supplement-open"));
    await walk.says(w("evidence-how-signed_consent"));
    await walk.see("ask-list");
    await walk.page.locator('main a[href$="/items/signed_consent"]').click();
    await walk.press(w("supplement-item-save"));
    await walk.see("ask-item-error", { error: true });
    await walk.choose("way", ["visit"]);
    await walk.press(w("supplement-item-save"));
    await walk.says(w("supplement-saved"));
    await walk.press(w("supplement-send-button"));
    walk.at(/\/supplement$/);
    await walk.see("ask-list-answered");
  });
  await walk.step(t, "the township says that it will do", async () => {
    await visit(officer);
    await walk.open(`/desk/mandates/${id}/list`);
    const within = `form[action="/desk/mandates/${id}/items/signed_consent"]`;
    await walk.choose("verdict", ["accepted"], { within });
    await walk.press(w("judge-button"), { within });
    await walk.says(w("judge-done"));
    await walk.see("list-judged");
  });
  await walk.step(t, "the township verifies; she may act, and nothing more can be given", async () => {
    await visit(officer);
    await walk.open("/desk/mandates");
    const within = `form[action="/desk/mandates/${id}"]`;
    await walk.choose("evidence", ["household_register"], { within });
    await walk.choose("consent", ["officer_visit"], { within });
    await walk.choose("verdict", ["confirm"], { within });
    await walk.type("note", "户口簿上写着父女，上门见到本人", { within });
    await walk.press(w("desk-asks-button"), { within });
    walk.at(/^\/desk\/mandates$/);
    await visit(daughter);
    await walk.open("/acting");
    await walk.says(FATHER.name);
    await walk.open(`${asked}/papers/household_register`);
    assert.equal(await walk.page.locator('main input[type="file"]').count(), 0);
    await walk.see("paper-closed");
  });
  await walk.step(t, "a written mandate is there to be printed", async () => {
    await ask("entrusted");
    await walk.follow(w("asking-form"));
    walk.at(/\/form$/);
    await walk.says(FATHER.name);
    await walk.keepsQuietAbout(FATHER.id);
    await walk.see("form");
    await walk.follow(w("ask-form-give"));
    walk.at(/\/papers\/written_mandate$/);
  });
});
