// What a screen reader says on one real journey, written down in e2e/transcripts: a citizen finds a subsidy, applies, answers what the
// township asks for, reads the decision and reports a change; a daughter acts for her father; a visitor reads English. The people are
// invented. Days and numbers differ each time and are not compared.
//
// `WRITE_TRANSCRIPTS=1 node --test tests/transcripts.test.mjs` writes them anew. Read them then: is it clear where I am, what is asked, what
// went wrong?
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { PHONE, launch } from "../harness/browser.mjs";
import { answerAll, beginForOneself, findPlace, register, sharedAnswers, sign } from "../harness/citizen.mjs";
import { idNumber, invent } from "../harness/people.mjs";
import { give, photo } from "../harness/photos.mjs";
import { Portal } from "../harness/portal.mjs";
import { Tape, lasting } from "../harness/tape.mjs";
import { w } from "../harness/words.mjs";

const TRANSCRIPTS = path.resolve(import.meta.dirname, "../transcripts");
const MOST_LINES = 400;
const TOWNSHIP = { code: "150424100", full: "内蒙古自治区赤峰市林西县林西镇" };
const ME = invent(1, "娜仁花·测试");
const FATHER = { name: "王德山", id: idNumber("19500101", 301) };

let browser;
let portal;
let walk;
let number;
let matter;
let ask;
// What was heard of the papers, between the questions and handing in.
let ofPapers = [];

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  // What is heard is read when the page is painted, which a browser tells to scripts only.
  walk = new Tape(browser, portal, { script: true, size: PHONE, name: "transcripts" });
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

// A part of the journey as a file of its own. When one cannot be walked, those after it make no sense.
let broken = false;
function part(name, live) {
  test(`the transcript is current: ${name}`, async () => {
    assert.ok(!broken, "an earlier part could not be walked");
    broken = true;
    await live();
    broken = false;
    const heard = walk.take();
    const file = path.join(TRANSCRIPTS, `${name}.txt`);
    mkdirSync(TRANSCRIPTS, { recursive: true });
    if (process.env.WRITE_TRANSCRIPTS) writeFileSync(file, heard);
    const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
    assert.equal(lasting(heard), lasting(kept), `${name} is not current: see the head of this test`);
    assert.ok(heard.split("\n").length <= MOST_LINES, `${name} has ${heard.split("\n").length} lines: nobody reads that`);
    assert.doesNotMatch(heard, /\d{17}[\dX]/, "a number of a person is written down");
  });
}

async function comeAs(person, who) {
  await walk.come(who);
  await walk.open("/sign-in");
  await walk.type("account", person.sign_in ?? person.id);
  await walk.type("password", person.password);
  await walk.press(w("sign-in-button"));
}

const officer = (role) => portal.officer(role, role === "township" ? TOWNSHIP.code : "150424");

// One act of an office, without hearing the pages on the way.
async function decide(role, who, kind, given = {}) {
  await comeAs(officer(role), who);
  await walk.follow(number);
  const within = `form.act[action$="/${kind}"]`;
  for (const [name, value] of Object.entries(given)) await walk.type(name, value, { within });
  await walk.press(w(`act-${kind}-button`), { within });
}

part("01-finding", async () => {
  await walk.come("娜仁花，第一次来");
  await walk.open("/");
  await walk.see("首页");
  await walk.type("q", "补贴");
  await walk.press(w("services-search-button"));
  await walk.see("查找的结果");
  await walk.follow(w("living_subsidy-title"));
  await walk.see("办事指南");
  await findPlace(walk, "林西镇", TOWNSHIP.full);
});

part("02-account", async () => {
  await walk.see("选好地方的办事指南");
  await walk.follow(w("guide-sign-in"));
  await walk.see("登录");
  await walk.follow(w("sign-in-register"));
  await walk.see("注册");
  await register(walk, ME);
  await walk.see("登录以后");
});

part("03-questions", async () => {
  await beginForOneself(walk);
  await answerAll(walk, {
    ...sharedAnswers(ME), household: { household: ["dibao"] }, dibao_number: { dibao_number: "" },
  }, { wrong: { certificate: { certificate_number: "15049919850515" } }, papers });
});

async function papers() {
  const before = walk.parts.splice(0);
  await walk.see("材料");
  await walk.followThis(walk.page.locator('main a[href$="/papers/bank_card"]'));
  await walk.see("一件材料");
  walk.say("（选一张照片）");
  await give(walk, await photo(browser, 1), w("paper-give"));
  await walk.see("交了一张");
  await walk.follow(w("paper-enough"));
  await walk.followThis(walk.page.locator('main a[href$="/papers/dibao"]'));
  await walk.choose("way", ["later"]);
  await walk.press(w("paper-way-save"));
  await walk.see("材料都说好了");
  ofPapers = walk.parts.splice(0);
  walk.parts = before;
}

part("04-papers", async () => {
  walk.parts.unshift(...ofPapers);
  await walk.see("检查");
});

part("05-receipt", async () => {
  number = await sign(walk, ME.name);
  await walk.see("回执");
  await walk.follow(w("receipt-follow"));
  matter = new URL(walk.page.url()).pathname;
  await walk.see("进度");
});

part("06-office", async () => {
  await comeAs(officer("township"), "镇里的工作人员");
  await walk.see("待办的事");
  await walk.follow(number);
  await walk.see("一件事");
  await walk.follow(w("builder-open"));
  await walk.see("列清单：勾选");
  await walk.choose("item", ["bank_card", "residence"]);
  await walk.press(w("builder-to-reasons"));
  await walk.see("列清单：写原因");
  await walk.choose("why-bank_card", ["unreadable"]);
  await walk.type("words-bank_card", "卡号后面4位看不清，请正面朝上拍。");
  await walk.choose("why-residence", ["unclear"]);
  await walk.press(w("builder-to-preview"));
  await walk.see("列清单：看一遍");
  await walk.press(w("builder-send"));
});

part("07-list", async () => {
  await comeAs(ME, "娜仁花");
  await walk.see("我办的事");
  await walk.followThis(walk.page.locator(`main a[href^="${matter}"]`).first());
  await walk.see("进度：要补材料");
  await walk.follow(w("supplement-open"));
  await walk.see("要补的清单");
  await walk.followThis(walk.page.locator('main a[href$="/items/bank_card"]'));
  await walk.see("清单里的一件");
});

part("08-answer", async () => {
  await walk.choose("way", ["window"]);
  await walk.press(w("supplement-item-save"));
  await walk.followThis(walk.page.locator('main a[href$="/items/residence"]'));
  await walk.choose("way", ["told"]);
  await walk.type("residence", "林西镇向阳街9号3单元");
  await walk.press(w("supplement-item-save"));
  await walk.see("清单都答了");
  await walk.press(w("supplement-send-button"));
  await walk.see("进度：已经补了");
});

part("09-decision", async () => {
  await decide("township", "镇里的工作人员", "accept");
  await walk.follow(number);
  await walk.press(w("act-forward-button"), { within: 'form.act[action$="/forward"]' });
  await decide("dpf", "残联的工作人员", "pass_review");
  await decide("civil_affairs", "民政的工作人员", "approve");
  await comeAs(ME, "娜仁花");
  await walk.see("我办的事");
  await walk.followThis(walk.page.locator(`main a[href^="${matter}"]`).first());
  await walk.see("进度：批了");
  await walk.follow(new RegExp(w("notice-title-approval")));
  await walk.see("决定书");
});

part("10-change", async () => {
  await walk.open(matter);
  await walk.press(w("case-report-button"));
  await answerAll(walk, { change: { change: ["phone"] }, new_phone: { new_phone: "0476-0000199" }, words: null });
  await walk.see("变更：检查");
  await sign(walk, ME.name);
  await walk.see("变更：回执");
});

part("11-asking", async () => {
  await comeAs(portal.citizen("王晓兰"), "女儿王晓兰");
  await walk.open("/acting");
  await walk.see("我替谁办事");
  await walk.open("/acting/new");
  await walk.see("申请代办");
  await walk.choose("kind", ["kin_with_duty"]);
  await walk.type("name", FATHER.name);
  await walk.type("id_number", FATHER.id);
  await walk.type("place", "林西县林西镇");
  await walk.choose("services", ["living_subsidy"]);
  await walk.type("proof", "户口簿");
  await walk.press(w("asking-button"));
  await walk.see("申请代办：已经交了");
  ask = new URL(walk.page.url()).pathname.split("/").at(-1);
});

part("12-father", async () => {
  const daughter = portal.citizen("王晓兰");
  await comeAs(officer("township"), "镇里的工作人员，上门见过父亲");
  await walk.open("/desk/mandates");
  const within = `form[action="/desk/mandates/${ask}"]`;
  await walk.choose("evidence", ["household_register"], { within });
  await walk.choose("consent", ["officer_visit"], { within });
  await walk.choose("verdict", ["confirm"], { within });
  await walk.type("note", "上门，本人点头同意", { within });
  await walk.press(w("desk-asks-button"), { within });
  await comeAs(daughter, "女儿王晓兰");
  await walk.open(`/services/living_subsidy?place=${TOWNSHIP.code}`);
  await walk.press(w("guide-begin"));
  await walk.see("谁来填");
  const who = walk.page.getByRole("radio", { name: new RegExp(FATHER.name) });
  await walk.choose(await who.getAttribute("name"), [await who.getAttribute("value")]);
  await walk.press(w("question-continue"));
  await walk.see("替父亲答的第一个问题");
  await answerAll(walk, {
    ...sharedAnswers({ certificate: `${FATHER.id}42` }), phone: { phone: "0476-0000198" }, household: { household: ["dibao"] }, dibao_number: { dibao_number: "" },
  }, { see: false });
  await walk.see("替父亲检查");
  await sign(walk, daughter.name);
  await walk.see("替父亲交了：回执");
});

part("13-english", async () => {
  await walk.come("a visitor who reads English");
  await walk.open("/");
  await walk.follow("English", { within: "header" });
  await walk.see("Settings");
  await walk.press("Save settings");
  await walk.see("Settings saved");
  await walk.open("/");
  await walk.see("Start");
  await walk.open("/sign-in");
  await walk.type("account", portal.citizen("李建国").sign_in);
  await walk.type("password", portal.citizen("李建国").password);
  await walk.press("Sign in");
  await walk.open(`/services/living_subsidy?place=${TOWNSHIP.code}`);
  await walk.press("Begin");
  await walk.see("Who fills in, or the first question");
  if (new URL(walk.page.url()).pathname.endsWith("/who")) {
    await walk.choose("filled_by", ["own"]);
    await walk.press("Save and continue");
    await walk.see("Question");
  }
});
