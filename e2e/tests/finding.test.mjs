// Without an account and with script off: finding a service by an everyday word, what one could get in two places, applying for
// child rehabilitation and for home adaptation, reporting a blocked ramp without a name. axe looks at every page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, PHONE } from "../harness/browser.mjs";
import { findPlace, register, sign } from "../harness/citizen.mjs";
import { idNumber, invent } from "../harness/people.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

const HOME = "内蒙古自治区赤峰市林西县林西镇";
// What a question of any kind may take: one of these fits.
const TRIES = ["镇东街3号", "2026-01-05", "2031年5月14日", "1", "0476-0000001", "150499197803121016", "6217 0000 0000 0000 123"];

let browser;
let portal;
let walk;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: false, size: PHONE, name: "finding" });
  await walk.come();
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

// Answers page after page with whatever fits, as somebody would who does not know the form.
async function answerEverything(me) {
  const tries = me ? [me.certificate, ...TRIES] : TRIES;
  for (let nth = 0; nth < 40; nth += 1) {
    const here = new URL(walk.page.url()).pathname;
    if (here.endsWith("/check")) return;
    if (here.endsWith("/papers")) {
      await walk.see(`papers-${nth}`);
      await walk.follow(w("papers-next"));
      continue;
    }
    const on = walk.page.getByRole("link", { name: w("exit-go-on") });
    if (await on.count()) {
      await walk.see(`exit-${here.split("/").at(-1)}`);
      await on.click();
      continue;
    }
    for (const words of tries) {
      const main = walk.page.locator("main form").first();
      for (const box of await main.locator("input:not([type]), input[type=text], input[type=tel], textarea").all()) await box.fill(words);
      // A list gets one entry: its first answer is "another", its last "no more".
      const listed = (await main.locator(".entries").count()) > 0;
      const boxes = main.locator("input[type=radio], input[type=checkbox]");
      const box = listed ? boxes.last() : boxes.first();
      if (await box.count()) await box.check();
      if (listed) await walk.see(`entries-${here.split("/").at(-1)}`);
      await walk.press(w("question-continue"));
      if (new URL(walk.page.url()).pathname !== here) break;
    }
    assert.notEqual(new URL(walk.page.url()).pathname, here, `nothing fits ${here}:\n${await walk.text()}`);
  }
  throw new Error("the questions never end");
}

test("an everyday word finds the service, and a situation too", async () => {
  await walk.open("/");
  await walk.type("q", "轮椅");
  await walk.press(w("services-search-button"));
  await walk.see("services-found");
  await walk.says(w("assistive_device-title"));
  await walk.open("/services");
  await walk.follow(w("situation-child"));
  await walk.see("services-child");
  await walk.says(w("child_rehabilitation-title"));
});

async function advice(place) {
  await walk.open("/entitlement");
  await walk.type("place", place);
  await walk.type("age", "10");
  await walk.choose("certificate", ["valid"]);
  await walk.choose("child", ["yes"]);
  await walk.press(w("entitlement-button"));
  const card = walk.page.locator("li.card", { hasText: w("child_rehabilitation-title") }).first();
  return card.textContent();
}

test("a child of ten: the plan of 林西 differs from 同江", async () => {
  const linxi = await advice("林西县");
  await walk.see("entitlement-linxi");
  const tongjiang = await advice("同江市");
  await walk.see("entitlement-tongjiang");
  assert.notEqual(linxi, tongjiang);
});

test("a blocked ramp is reported without account and name, and followed up", async () => {
  await walk.open("/services/barrier_report");
  await findPlace(walk, "林西镇", HOME);
  await walk.press(w("guide-nameless"));
  await answerEverything();
  await walk.see("nameless-check");
  await walk.choose("agree", ["yes"]);
  await walk.press(w("check-submit"));
  await walk.see("nameless-done");
  await walk.says(w("report-keep"));
});

// Whoever fills in is a parent: the child has a name and a number of its own. The parent's number is noticed, not refused.
async function nameTheChild(parent) {
  await walk.choose("filled_by", ["own"]);
  await walk.press(w("question-continue"));
  await walk.type("child_name", "其其格·小");
  await walk.press(w("question-continue"));
  await walk.type("child_id_number", parent.id);
  await walk.press(w("question-continue"));
  walk.at(/\/older_child$/);
  await walk.see("exit-older-child");
  await walk.page.goBack();
  await walk.type("child_id_number", idNumber("20220601", 231));
  await walk.press(w("question-continue"));
  walk.at(/\/certificate_held$/);
}

test("child rehabilitation and home adaptation are applied for", async () => {
  const me = invent(31, "其其格·寻找");
  for (const [at, service] of ["child_rehabilitation", "home_adaptation"].entries()) {
    await walk.open(`/services/${service}`);
    await findPlace(walk, "林西镇", HOME);
    if (at === 0) {
      await walk.follow(w("guide-sign-in"));
      await walk.follow(w("sign-in-register"));
      await register(walk, me);
    }
    await walk.press(w("guide-begin"));
    if (at === 0) await nameTheChild(me);
    await answerEverything(me);
    await sign(walk, me.name);
    walk.at(/\/receipt$/);
    await walk.see(`receipt-${service}`);
  }
});
