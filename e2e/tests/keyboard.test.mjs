// One journey by keyboard alone: nothing but Tab, Shift+Tab, Space, Enter, the arrows and typing. No pointer, no script.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, launch, visitor } from "../harness/browser.mjs";
import { invent } from "../harness/people.mjs";
import { Portal } from "../harness/portal.mjs";
import { w } from "../harness/words.mjs";

let browser;
let portal;
let page;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  page = await visitor(browser, portal, { script: false, size: DESK });
});
after(async () => {
  await browser?.close();
  await portal?.discard();
});

const here = () => page.evaluate(() => {
  const one = document.activeElement;
  const label = one.labels?.[0]?.textContent ?? "";
  return { name: one.name ?? "", value: one.value ?? "", type: one.type ?? "", words: (one.innerText || label).trim() };
});

// Tabs on until the wanted stop is reached.
async function tabTo(what, wanted) {
  for (let stops = 1; stops <= 80; stops += 1) {
    await page.keyboard.press("Tab");
    if (wanted(await here())) return stops;
  }
  throw new Error(`no stop for ${what} at ${page.url()}`);
}
const toField = (name) => tabTo(name, (stop) => stop.name === name && stop.type !== "hidden");
const toWords = (words) => tabTo(words, (stop) => stop.words.startsWith(words));

async function go(key = "Enter") {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}
async function type(name, text) {
  await toField(name);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}
// Radio buttons are one stop: Space takes the first, the arrows go on. Boxes are a stop each.
async function pick(name, value) {
  await toField(name);
  let stop = await here();
  if (stop.type === "radio") {
    await page.keyboard.press("Space");
    for (let nth = 0; nth < 10 && (stop = await here()).value !== value; nth += 1) await page.keyboard.press("ArrowDown");
    assert.equal(stop.value, value);
  } else {
    if (stop.value !== value) await tabTo(value, (next) => next.name === name && next.value === value);
    await page.keyboard.press("Space");
  }
}
const next = async () => { await toWords(w("question-continue")); await go(); };

test("a citizen registers, applies and reads the status with the keyboard alone", async (t) => {
  const me = invent(7, "巴图·键盘");
  await t.test("the skip link is the first stop and leads into the main content", async () => {
    await page.goto("/");
    assert.equal(await toWords(w("skip")), 1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => Boolean(document.activeElement.closest("main"))));
  });
  await t.test("reaches the guide, finds the township, registers", async () => {
    await page.goto("/");
    await toWords(w("living_subsidy-situation"));
    await go();
    await toWords(w("guide-choose-place"));
    await go();
    await type("q", "林西镇");
    await go();
    await toWords("内蒙古自治区赤峰市林西县林西镇");
    await go();
    await toWords(w("guide-sign-in"));
    await go();
    await toWords(w("sign-in-register"));
    await go();
    await type("name", me.name);
    await type("id_number", me.id);
    await type("phone", me.phone);
    await type("password", me.password);
    await go();
    await type("account", me.id);
    await type("password", me.password);
    await go();
    await toWords(w("guide-begin"));
    await go();
    // The first question: who fills in.
    assert.match(page.url(), /\/who\?/);
    while ((await here()).name !== "filled_by") await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await toWords(w("question-continue"));
    await go();
    assert.match(page.url(), /\/certificate$/);
  });
  await t.test("a mistake puts the focus on the summary; its link leads into the field", async () => {
    await type("certificate_number", "123");
    await next();
    assert.ok(await page.evaluate(() => document.activeElement.matches(".error-summary")));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // In a browser without script the link moves on to the field; the next key typed goes there.
    assert.equal((await here()).name, "certificate_number");
    await page.keyboard.press("Control+A");
    await page.keyboard.type(me.certificate);
    await next();
    assert.match(page.url(), /\/certificate_expiry$/);
  });
  await t.test("answers every question and hands in", async () => {
    await type("certificate_expiry", "2031-05-14");
    await next();
    await pick("household", "dibao_marginal");
    await next();
    await pick("overlap", "none");
    await next();
    await pick("custodial", "no");
    await next();
    await type("residence", "林西镇向阳街9号");
    await next();
    assert.match(page.url(), /\/phone$/);
    await next();
    await pick("contact_way", "sms");
    await next();
    await type("bank_name", "农村信用社");
    await next();
    await type("bank_account", "6217000000000000123");
    await next();
    // The papers: one is promised, by keyboard; going on is a link.
    assert.match(page.url(), /\/papers$/);
    await toWords(w("paper-act-give"));
    await go();
    await pick("way", "by_post");
    await toWords(w("paper-way-save"));
    await go();
    assert.match(page.url(), /\/papers$/);
    await toWords(w("papers-next"));
    await go();
    assert.match(page.url(), /\/check$/);
    await pick("agree", "yes");
    await type("signed_name", me.name);
    await toWords(w("check-submit"));
    await go();
    assert.match(page.url(), /\/receipt$/);
  });
  await t.test("reads the status", async () => {
    await toWords(w("receipt-follow"));
    await go();
    assert.ok((await page.locator("main").innerText()).includes(w("stage-submitted")));
  });
});
