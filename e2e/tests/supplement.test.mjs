// What is missing, from the officer's list to the decision: a citizen answers one thing, cannot get the other, asks to decide; an
// agent whose own papers the township has verified does the same under the mandate, in photos. Phone width and script off, the poorest browser. The clock stops and goes on in sight.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, launch } from "../harness/browser.mjs";
import { answerAll, beginForOneself, sayItem, sharedAnswers, sign } from "../harness/citizen.mjs";
import { act, askFor, judge, takeUp } from "../harness/officer.mjs";
import { give, photo } from "../harness/photos.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

const TOWNSHIP = "150424100";
const GUIDE = `/services/living_subsidy?place=${TOWNSHIP}`;
const ANSWERS = { household: { household: ["dibao"] }, dibao_number: { dibao_number: "" }, phone: { phone: "0476-0000198" } };
const BLURRED = "卡号后面4位看不清，请正面朝上拍。";

let browser;
let portal;
let walk;
let officer;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: false, size: PHONE, name: "supplement" });
  officer = portal.officer("township", TOWNSHIP);
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

async function visit(someone) {
  await walk.come();
  await walk.signIn(someone);
}

// Hands in an application; returns its number and its address.
async function apply(person) {
  await walk.open(GUIDE);
  await beginForOneself(walk);
  await answerAll(walk, { ...sharedAnswers({ certificate: `${person.sign_in}41` }), ...ANSWERS }, { see: false });
  const number = await sign(walk, person.name);
  const at = new URL(walk.page.url()).pathname.replace(/\/receipt$/, "");
  return { number, at };
}

const TWO = [
  { code: "bank_card", why: "unreadable", instead: ["visit"], words: BLURRED },
  { code: "residence", why: "unclear" },
];

test("a citizen answers one thing, cannot get the other, and asks to decide", async (t) => {
  const citizen = portal.citizen("王晓兰");
  let matter;
  await walk.step(t, "applies from a phone", async () => {
    await visit(citizen);
    matter = await apply(citizen);
  });
  await walk.step(t, "the township lists two things and looks at what will be read", async () => {
    await takeUp(walk, officer, matter.number);
    await askFor(walk, TWO, { see: false });
  });
  await walk.step(t, "the clock has stopped, and the list is whole", async () => {
    await visit(citizen);
    await walk.open(matter.at);
    await walk.says(/计时停在/);
    await walk.see("stopped");
    await walk.follow(w("supplement-open"));
    await walk.says(w("supplement-title"));
    await walk.says(BLURRED);
    await walk.says(w("item-instead-visit"));
    await walk.says(/最后一天/);
    await walk.see("list");
  });
  await walk.step(t, "one is answered, the other cannot be got, and a decision is asked for", async () => {
    await sayItem(walk, "residence", { way: ["told"], residence: "林西镇向阳街9号3单元" }, { see: "answer" });
    await walk.says(w("supplement-saved"));
    await sayItem(walk, "bank_card", { way: ["cannot_get"], words: "卡丢了，正在补办。" });
    await walk.says(/已经好了 2 项/);
    await walk.follow(w("supplement-decide"));
    await walk.see("decide");
    await walk.press(w("supplement-decide-button"));
    walk.at(new RegExp(`^${matter.at}\\?done=supplemented`));
    await walk.says(w("event-decide_now"));
    await walk.says(/现在接着走/);
    await walk.see("restarted");
  });
  await walk.step(t, "the office judges what came, thing by thing, and the citizen sees it", async () => {
    await takeUp(walk, officer, matter.number);
    await walk.says(w("judge-decide-now"));
    await walk.says("卡丢了，正在补办。");
    await judge(walk, "residence");
    await act(walk, "accept");
    await visit(citizen);
    await walk.open(`${matter.at}/supplement`);
    await walk.says(w("item-standing-accepted"));
    await walk.see("judged");
  });
});

// The agent takes up the principal's matter and looks at the list.
async function actFor(agent, principal, at) {
  await visit(agent);
  await walk.open("/acting");
  await walk.page.locator("main").getByRole("button", { name: new RegExp(`^替${principal.name}`) }).click();
  await walk.open(`${at}/supplement`);
}

// From the list to the paper of one thing.
async function toPaper(code) {
  await walk.page.locator(`main a[href$="/items/${code}"]`).click();
  await walk.page.locator(`main a[href*="/papers/${code}?"]`).first().click();
}

test("an agent with verified papers gives photos, cannot get the rest, asks to decide, and gives again what would not do", async (t) => {
  const agent = portal.citizen("乌云其木格");
  const principal = portal.citizen("李建国");
  let matter;
  await walk.step(t, "the principal applies and gives a mandate", async () => {
    await visit(principal);
    matter = await apply(principal);
  });
  await walk.step(t, "the agent asks with a photo of the register, and the township verifies it", async () => {
    await visit(agent);
    await walk.open("/acting/new");
    await walk.choose("kind", ["kin_with_duty"]);
    await walk.type("name", principal.name);
    await walk.type("id_number", principal.sign_in);
    await walk.type("place", "林西县林西镇");
    await walk.choose("services", ["living_subsidy"]);
    await walk.press(w("asking-button"));
    walk.at(/^\/acting\/asks\/[^/]+$/);
    const ask = new URL(walk.page.url()).pathname.split("/").at(-1);
    await walk.page.locator('main a[href$="/papers/household_register"]').click();
    await give(walk, await photo(browser, 1), w("paper-give"));
    await walk.says("第 1 张已收到");
    await visit(officer);
    await walk.open("/desk/mandates");
    const shown = await walk.page.locator(`main a[href^="/desk/mandates/${ask}/files/"]`).first().getAttribute("href");
    assert.equal((await walk.page.request.get(shown)).status(), 200);
    const within = `form[action="/desk/mandates/${ask}"]`;
    await walk.choose("evidence", ["household_register"], { within });
    await walk.choose("consent", ["officer_visit"], { within });
    await walk.choose("verdict", ["confirm"], { within });
    await walk.type("note", "上门，本人点头同意", { within });
    await walk.press(w("desk-asks-button"), { within });
  });
  await walk.step(t, "the township asks for two things", async () => {
    await walk.open("/desk");
    await walk.follow(matter.number);
    await askFor(walk, TWO, { see: false });
  });
  await walk.step(t, "the agent gives one in photos, cannot get the other, and asks to decide", async () => {
    await actFor(agent, principal, matter.at);
    await walk.see("list-acting");
    await toPaper("bank_card");
    await give(walk, await photo(browser, 2), w("paper-give"));
    await walk.says("第 1 张已收到");
    await give(walk, await photo(browser, 3), w("paper-give-more"));
    await walk.says("第 2 张已收到");
    await walk.open(`${matter.at}/supplement`);
    await walk.says(/已经好了 1 项/);
    await sayItem(walk, "residence", { way: ["cannot_get"] });
    await walk.keepsQuietAbout("幸福家园");
    await walk.says(/已经好了 2 项/);
    await walk.follow(w("supplement-decide"));
    await walk.press(w("supplement-decide-button"));
    walk.at(new RegExp(`^${matter.at}\\?done=supplemented`));
    await walk.says(w("event-decide_now"));
    await walk.says(/现在接着走/);
  });
  await walk.step(t, "what cannot be used is told, and given again without a second list", async () => {
    await takeUp(walk, officer, matter.number);
    await walk.says(w("item-way-cannot_get"));
    await judge(walk, "bank_card", { why: "unstamped", words: "缺银行的章" });
    await actFor(agent, principal, matter.at);
    await walk.says("缺银行的章");
    await walk.see("list-again");
    await toPaper("bank_card");
    await walk.says(w("paper-reason-unstamped"));
    await give(walk, await photo(browser, 4), w("paper-give-more"));
    await walk.says("第 3 张已收到");
    await visit(principal);
    await walk.open("/helpers");
    await walk.says(w("news-item_not_usable"));
  });
  await walk.step(t, "what still will not do is asked for again, because the answer brought it in", async () => {
    await takeUp(walk, officer, matter.number);
    await judge(walk, "bank_card", { why: "unreadable", words: "新的看不清" });
    await walk.follow(w("builder-open"));
    assert.ok(await walk.page.locator("input[name=item][value=bank_card]").isChecked());
    await walk.press(w("builder-to-reasons"));
    await walk.press(w("builder-to-preview"));
    await walk.says(w("item-why-paper-unreadable"));
    await walk.press(w("builder-send"));
    await walk.says(w("desk-done-request_supplement"));
  });
});
