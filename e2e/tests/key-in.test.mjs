// Script off, at the counter's screen and on a phone: a man who has neither phone nor account hands in a signed paper form; the officer
// keys it in on everybody's form, leaves it, goes on with it, and has a receipt to print (features, row 35).
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, PHONE, launch } from "../harness/browser.mjs";
import { answerAll, sharedAnswers } from "../harness/citizen.mjs";
import { idNumber } from "../harness/people.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

const TOWNSHIP = "150424100";
const NAME = "王德山";
const SIGNED = "11月3日，本人按手印，张某见证。";

let browser;
let portal;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
});
after(async () => {
  await browser?.close();
  await portal?.discard();
});

for (const [size, way, serial] of [[DESK, "at a desk", 321], [PHONE, "on a phone", 322]]) {
  test(`a paper application is keyed in at the counter, ${way}`, async (t) => {
    const id = idNumber("19500101", serial);
    const walk = new Walk(browser, portal, { script: false, size, name: `key-in-${size.width}` });
    const officer = portal.officer("township", TOWNSHIP);
    await walk.come();
    await walk.step(t, "the first page says what is missing and keeps the rest", async () => {
      await walk.signIn(officer);
      await walk.open("/desk/people");
      await walk.follow(w("desk-paper"));
      await walk.see("key-in");
      await walk.type("name", NAME);
      await walk.type("id_number", id);
      await walk.choose("service", ["living_subsidy"]);
      await walk.press(w("desk-paper-button"));
      await walk.see("key-in-error", { error: true });
      await walk.type("note", SIGNED);
      await walk.press(w("desk-paper-button"));
      walk.at(/^\/apply\/[^/]+\/certificate$/);
      assert.ok((await walk.page.locator(".banner-acting").innerText()).includes(NAME));
      await walk.see("key-in-question");
    });
    await walk.step(t, "half of it waits on the person's page", async () => {
      await walk.press(w("question-leave"));
      walk.at(/^\/desk\/people\/[^/]+$/);
      await walk.says(w("desk-person-papers"));
      await walk.see("key-in-person");
      await walk.follow("困难残疾人生活补贴");
    });
    await walk.step(t, "it is handed in, and the receipt is for the person", async () => {
      await answerAll(walk, {
        ...sharedAnswers({ certificate: `${id}42` }),
        phone: { phone: "0476-0000198" },
        household: { household: ["dibao"] },
        dibao_number: { dibao_number: "" },
      }, { see: false });
      await walk.see("key-in-check");
      await walk.choose("agree", ["yes"]);
      const hint = await walk.text();
      const name = hint.match(/请写您自己的姓名：([^。]+)。您是录入的工作人员/)[1].trim();
      await walk.type("signed_name", name);
      await walk.press(w("check-submit"));
      walk.at(/^\/cases\/[^/]+\/receipt$/);
      await walk.says(SIGNED);
      await walk.says(w("receipt-print-counter"));
      await walk.see("key-in-receipt");
      await walk.follow(w("receipt-desk"));
      walk.at(/^\/desk\/cases\/[^/]+$/);
      await walk.says(SIGNED);
      await walk.see("key-in-desk");
    });
    await walk.leave();
  });
}
