// Papers from a phone without script: three of them in several photos each, two asked for again by the township's builder, one
// given again in photos, the other cannot be got, and a decision is asked for. The office sees what came.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, launch } from "../harness/browser.mjs";
import { answerAll, beginForOneself, sayItem, sharedAnswers, sign } from "../harness/citizen.mjs";
import { askFor, judge, takeUp } from "../harness/officer.mjs";
import { give, photo } from "../harness/photos.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

const TOWNSHIP = "150424100";
const PHOTOS = { bills: 3, settlement: 2, diagnosis: 2 };
const TWO = [{ code: "bills", why: "unreadable" }, { code: "diagnosis", why: "unstamped", instead: ["statement"] }];

let browser;
let portal;
let walk;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: false, size: PHONE, name: "papers" });
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

// How many pictures the page really shows. A small one comes when it is scrolled to, so each is scrolled to and waited for.
async function pictures() {
  const shown = walk.page.locator("main img");
  for (const one of await shown.all()) {
    await one.scrollIntoViewIfNeeded();
    await one.evaluate((picture) => picture.decode());
  }
  return shown.count();
}

// What the office opens: how many links there are, each of them a picture.
async function opened() {
  const links = await walk.page.locator('main a[href^="/desk/cases/"][href*="/papers/"]').evaluateAll((all) => all.map((one) => one.href));
  for (const link of links) {
    const answer = await walk.page.request.get(link);
    assert.equal(answer.headers()["content-type"], "image/jpeg");
  }
  return links.length;
}

// Gives so many photos, one at a time, on the page of a paper that is open.
async function giveAll(first, count) {
  for (let nth = 0; nth < count; nth += 1) {
    await give(walk, await photo(browser, first + nth), w(nth === 0 ? "paper-give" : "paper-give-more"));
    await walk.says(`第 ${nth + 1} 张已收到`);
  }
}

test("three papers of several photos, two asked for again, one given, one declared impossible", async (t) => {
  const citizen = portal.citizen("王晓兰");
  const officer = portal.officer("township", TOWNSHIP);
  let matter;
  await walk.step(t, "three papers, photo by photo", async () => {
    await walk.come();
    await walk.signIn(citizen);
    await walk.open(`/services/medical_relief?place=${TOWNSHIP}`);
    await beginForOneself(walk);
    const shared = sharedAnswers({ certificate: `${citizen.sign_in}41` });
    const answers = {
      ...shared,
      household: { household: ["dibao"] },
      dibao_number: { dibao_number: "" },
      illness: { illness: ["serious"] },
      treated: { treated: ["county"] },
      settled: { settled: ["yes"] },
      own_cost: { own_cost: "8000" },
    };
    const papers = async () => {
      let first = 1;
      for (const [item, count] of Object.entries(PHOTOS)) {
        await walk.page.locator(`main a[href$="/papers/${item}"]`).click();
        await giveAll(first, count);
        first += count;
        assert.equal(await pictures(), count, "each photo is shown");
        await walk.follow(w("paper-enough"));
      }
      await walk.see("papers-all-given");
    };
    await answerAll(walk, answers, { see: false, papers });
    const number = await sign(walk, citizen.name);
    matter = { number, at: new URL(walk.page.url()).pathname.replace(/\/receipt$/, "") };
  });
  await walk.step(t, "the township sees the photos and asks for two papers again", async () => {
    await takeUp(walk, officer, matter.number);
    assert.equal(await opened(), 7, "the officer opens all photos");
    await walk.see("desk-photos");
    await askFor(walk, TWO, { see: false });
  });
  await walk.step(t, "the clock has stopped; one paper is photographed again, two pages of it", async () => {
    await walk.come();
    await walk.signIn(citizen);
    await walk.open(matter.at);
    await walk.says(/计时停在/);
    await walk.follow(w("supplement-open"));
    await walk.page.locator('main a[href$="/supplement/items/bills"]').click();
    await walk.follow(w("supplement-give-button"));
    await giveAll(20, 2);
    await walk.see("given-again");
    await walk.open(`${matter.at}/supplement`);
    await walk.says(/已经好了 1 项/);
  });
  await walk.step(t, "the other cannot be got, and a decision is asked for", async () => {
    await sayItem(walk, "diagnosis", { way: ["cannot_get"], words: "医院说要等下个月。" });
    await walk.follow(w("supplement-decide"));
    await walk.press(w("supplement-decide-button"));
    await walk.says(w("event-decide_now"));
    await walk.says(/现在接着走/);
  });
  await walk.step(t, "the office sees the new photos and judges them", async () => {
    await takeUp(walk, officer, matter.number);
    await walk.says(w("judge-decide-now"));
    await walk.says("医院说要等下个月。");
    assert.equal(await opened(), 9, "seven of the application and two of the answer");
    await judge(walk, "bills");
    await walk.see("desk-judged");
  });
});
