// Promises that only the real binary can keep: a first visit is light, an acknowledged act survives a killed server, the
// server ends politely.
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { DESK, launch } from "../harness/browser.mjs";
import { answerAll, findPlace, openGuide, sharedAnswers, sign, beginForOneself } from "../harness/citizen.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

const MOST_REQUESTS = 3;
const MOST_BYTES = 25 * 1024;

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

// Bytes of an answer as they come over the wire (head and gzipped body), and the text.
function fetchRaw(address, cookie = "") {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(address, portal.origin), { headers: { "accept-encoding": "gzip", cookie } }, (answer) => {
      const head = answer.rawHeaders.reduce((all, part) => all + part.length + 2, 17);
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, head, body: Buffer.concat(parts).length }));
    });
    asked.on("error", reject).end();
  });
}

// What a browser must fetch for a page that it sees for the first time: the page and all that it names.
async function firstVisit(page, address) {
  await page.goto(address);
  const named = await page.evaluate(() =>
    [...document.querySelectorAll("link[href], script[src], img[src], source[src]")].map((one) => one.getAttribute("href") ?? one.getAttribute("src")));
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const all = [address, ...new Set(named)];
  const answers = await Promise.all(all.map((one) => fetchRaw(one, cookie)));
  for (const [nth, answer] of answers.entries()) assert.equal(answer.status, 200, all[nth]);
  const bytes = answers.reduce((sum, { head, body }) => sum + head + body, 0);
  return { requests: all.length, bytes, page: answers[0].body };
}

test("a first visit is light", async (t) => {
  await walk.come();
  await walk.signIn(portal.citizen("王晓兰"));
  await openGuide(walk, "living_subsidy");
  await findPlace(walk, "林西镇", "内蒙古自治区赤峰市林西县林西镇");
  await beginForOneself(walk);
  const question = new URL(walk.page.url()).pathname;
  for (const [name, address] of [["start page", "/"], ["guide", "/services/living_subsidy"], ["question page", question]]) {
    await t.test(name, async () => {
      const { requests, bytes, page } = await firstVisit(walk.page, address);
      console.log(`first visit of the ${name}: ${requests} requests, ${bytes} bytes with gzip and heads (the page itself ${page})`);
      assert.ok(requests <= MOST_REQUESTS, `${requests} requests`);
      assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
    });
  }
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
