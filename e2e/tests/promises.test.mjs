// Promises that only the real binary can keep: an acknowledged act survives a killed server, the server ends politely. What a
// visit weighs: weight.test.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, launch } from "../harness/browser.mjs";
import { answerAll, findPlace, openGuide, sharedAnswers, sign, beginForOneself } from "../harness/citizen.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";

let browser;
let portal;
let walk;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: true, size: DESK, name: "promises" });
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

test("a receipt that was shown survives a server that is killed", async () => {
  await walk.come();
  const me = portal.citizen("李建国");
  await walk.signIn(me);
  await openGuide(walk, "care_subsidy");
  await findPlace(walk, "林西镇", "内蒙古自治区赤峰市林西县林西镇");
  await beginForOneself(walk);
  await answerAll(walk, {
    ...sharedAnswers({ certificate: `${me.sign_in}12` }),
    care_need: { care_need: ["yes"] },
    carer: { carer: ["paid"] },
  }, { see: false });
  const number = await sign(walk, me.name);
  const receipt = walk.page.url();
  await portal.end("SIGKILL");
  portal = walk.portal = await Portal.start({ port: portal.port, data: portal.data });
  await walk.open(receipt);
  assert.equal((await walk.page.locator(".ticket-number").innerText()).trim(), number);
});

test("the server ends politely and logs nothing about people", async () => {
  await portal.end();
  assert.equal(portal.child.exitCode, 0);
  for (const secret of ["李建国", portal.citizen("李建国").sign_in, "6217", "幸福家园"]) {
    assert.ok(!portal.log.includes(secret), `the log says ${secret}`);
  }
});
