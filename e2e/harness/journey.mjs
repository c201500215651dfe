// The whole story, as one person after another lives it: a citizen applies from anywhere, three offices decide, the citizen sees
// it; a refusal travels back hop by hop; what changes is reported; a relative reports a death. Told once, walked with script
// off and on, on a phone and on a desk (tests/journey-*.test.mjs).
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { answerAll, findPlace, openGuide, register, sayItem, sharedAnswers, sign, stepToPlace, beginForOneself } from "./citizen.mjs";
import { figures } from "./measures.mjs";
import { act, askFor, judge, offered, takeUp } from "./officer.mjs";
import { invent } from "./people.mjs";
import { give, photo } from "./photos.mjs";
import { Portal } from "./portal.mjs";
import { Walk } from "./walk.mjs";
import { w } from "./words.mjs";

const TOWNSHIP = { code: "150424100", name: "林西镇", full: "内蒙古自治区赤峰市林西县林西镇" };
const COUNTY = "150424";
// The beginning of a photo as some phones take it by default.
const HEIC = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
const LIST = "请补残疾人证第2页的照片，要看得清签发日期。";

export function journey({ script, size, name }) {
  let browser;
  let portal;
  let walk;
  const applicant = invent(1, "娜仁花·测试");
  let number;
  let caseAt;
  let second;

  before(async () => {
    [portal, browser] = await Promise.all([Portal.start(), launch()]);
    walk = new Walk(browser, portal, { script, size, name });
  });
  after(async () => {
    await walk?.leave();
    await browser?.close();
    await portal?.discard();
    console.log(`${name}: ${JSON.stringify(figures)}`);
  });
  // A card in two photos, one of them wrong and taken back; the other paper is promised.
  const givePapers = async () => {
    await walk.see("papers");
    await walk.page.locator('main a[href$="/papers/bank_card"]').click();
    await walk.see("paper");
    await walk.press(w("paper-give"));
    await walk.see("paper-error", { error: true });
    await give(walk, await photo(browser, 1), w("paper-give"));
    await walk.says("第 1 张已收到");
    await give(walk, await photo(browser, 2), w("paper-give-more"));
    await give(walk, { name: "IMG_3.heic", mimeType: "image/heic", buffer: HEIC }, w("paper-give-more"));
    await walk.says("兼容性最佳");
    await walk.see("paper-heic", { error: true });
    await walk.open(`${new URL(walk.page.url()).pathname}`);
    await walk.page.locator('main a[href$="/remove"]').nth(1).click();
    await walk.see("paper-remove");
    await walk.press(w("paper-remove-button"));
    await walk.see("paper-received");
    await walk.follow(w("paper-enough"));
    await walk.page.locator('main a[href$="/papers/dibao"]').click();
    await walk.choose("way", ["later"]);
    await walk.type("words", "下周去民政办领");
    await walk.press(w("paper-way-save"));
    await walk.says(w("paper-promised-later"));
    await walk.see("papers-done");
  };
  const officer = (role) => portal.officer(role, role === "township" ? TOWNSHIP.code : COUNTY);

  test(`a citizen applies for the living subsidy (${name})`, async (t) => {
    await walk.step(t, "reads the guide, finds the township by typing, and is asked to sign in", async () => {
      await walk.come();
      await walk.open("/");
      await walk.see("start");
      await openGuide(walk, "living_subsidy");
      await walk.see("guide");
      await walk.follow(w("guide-choose-place"));
      await walk.see("place");
      await walk.page.goBack();
      await findPlace(walk, "林西镇", TOWNSHIP.full);
      await walk.see("guide-place");
      await walk.says("林西县残疾人联合会");
      await walk.follow(w("guide-sign-in"));
      await walk.see("sign-in");
    });
    await walk.step(t, "makes mistakes while registering, mends them, and is back at the guide", async () => {
      await walk.follow(w("sign-in-register"));
      await walk.see("register");
      await register(walk, { ...applicant, id: applicant.id.slice(0, 17), phone: "", password: "123" });
      await walk.see("register-error", { error: true });
      await register(walk, applicant);
      walk.at(/^\/services\/living_subsidy\?place=150424100$/);
      await walk.see("guide-ready");
    });
    await walk.step(t, "answers one question a page, is told of mistakes, stops and goes on", async () => {
      await beginForOneself(walk);
      walk.at(/\/certificate$/);
      await walk.press(w("question-leave"));
      walk.at(/^\/my/);
      await walk.see("my-draft");
      await walk.follow(new RegExp(`^${w("my-draft-continue")}`));
      const shared = sharedAnswers(applicant);
      const asked = await answerAll(walk, {
        ...shared,
        household: { household: ["dibao"] },
        dibao_number: { dibao_number: "" },
      }, {
        wrong: {
          certificate: { certificate_number: "15049919850515" },
          certificate_expiry: { certificate_expiry: "明年" },
          household: {},
          overlap: { overlap: ["none", "tekun"] },
          contact_way: {},
          bank_account: { bank_account: "62" },
        },
        papers: givePapers,
      });
      assert.ok(asked.includes("dibao_number") && !asked.includes("hardship"), `asked: ${asked}`);
    });
    await walk.step(t, "checks, changes one answer, signs with a wrong name, then hands in and gets a receipt", async () => {
      await walk.see("check");
      await walk.says(applicant.id);
      await walk.page.locator(`main a[href$="/residence?from=check"]`).click();
      await walk.see("question-from-check");
      await walk.type("residence", "林西镇向阳街9号");
      await walk.press(w("question-continue"));
      walk.at(/\/check$/);
      await walk.says("林西镇向阳街9号");
      await walk.type("signed_name", "别人");
      await walk.press(w("check-submit"));
      await walk.see("check-error", { error: true });
      // The same form in a second tab, to be sent again after the first.
      const first = walk.page;
      second = await first.context().newPage();
      await second.goto(first.url());
      number = await sign(walk, applicant.name);
      await walk.see("receipt");
      await walk.says(TOWNSHIP.name);
      await walk.says(/\d{4}年\d{1,2}月/);
    });
    await walk.step(t, "gets the same receipt when the form is sent again", async () => {
      const first = walk.page;
      walk.page = second;
      assert.equal(await sign(walk, applicant.name), number);
      assert.equal(second.url(), first.url());
      await first.close();
      await walk.open("/my");
      assert.equal(await walk.page.locator("main a[href^='/cases/']").count(), 1);
    });
    await walk.step(t, "sees on the status page who has it and by when", async () => {
      await walk.open("/my");
      await walk.see("my-submitted");
      await walk.page.locator("main a[href^='/cases/']").first().click();
      caseAt = new URL(walk.page.url()).pathname;
      await walk.see("case-submitted");
      await walk.says(TOWNSHIP.name);
      await walk.says(/个工作日/);
      await walk.says(w("stage-submitted"));
      await walk.signOut();
      await walk.see("signed-out");
    });

    await walk.step(t, "the township asks for missing papers, once and in words", async () => {
      await walk.come();
      await walk.signIn(officer("township"));
      await walk.see("desk");
      await walk.follow(number);
      await walk.see("desk-case");
      assert.deepEqual(await offered(walk), ["accept"]);
      await askFor(walk, [
        { code: "bank_card", why: "unreadable", instead: ["visit"], words: LIST },
        { code: "residence", why: "unclear" },
      ]);
      await walk.see("desk-done");
    });
    await walk.step(t, "the citizen reads the notice and answers it", async () => {
      await walk.come();
      await walk.signIn({ sign_in: applicant.id, password: applicant.password });
      await walk.see("my-todo");
      await walk.open(caseAt);
      await walk.says(w("case-supplement"));
      await walk.see("case-supplement");
      await walk.follow(new RegExp(w("notice-title-supplement")));
      await walk.says(LIST);
      await walk.see("notice-supplement");
      await walk.press(w("notice-read"));
      walk.at(new RegExp(`^${caseAt}`));
      await walk.follow(w("supplement-open"));
      await walk.says(LIST);
      await walk.see("supplement");
      await walk.press(w("supplement-send-button"));
      await walk.see("supplement-open-error", { error: true });
      await walk.open(`${caseAt}/supplement`);
      await sayItem(walk, "bank_card", {}, { see: "supplement-item" });
      await walk.see("supplement-item-error", { error: true });
      await walk.choose("way", ["window"]);
      await walk.type("words", "照片已经送到窗口。");
      await walk.press(w("supplement-item-save"));
      await walk.says(w("supplement-saved"));
      await walk.see("supplement-saved");
      await sayItem(walk, "residence", { way: ["told"], residence: "林西镇向阳街9号3单元" }, { see: "supplement-answer" });
      await walk.press(w("supplement-send-button"));
      await walk.see("case-supplemented");
      await walk.says(w("case-supplemented"));
    });
    await walk.step(t, "the township accepts and forwards", async () => {
      await takeUp(walk, officer("township"), number);
      await walk.says("照片已经送到窗口。");
      await walk.says("林西镇向阳街9号3单元");
      await walk.see("desk-case-items");
      await judge(walk, "bank_card", { why: "unreadable", words: "还是看不清，可以接着办" });
      await walk.see("desk-case-judged");
      await judge(walk, "residence");
      await act(walk, "accept");
      await walk.follow(number);
      await act(walk, "forward");
      await walk.says(w("desk-done-forward"));
    });
    await walk.step(t, "the federation reviews, and sees neither household nor money", async () => {
      await takeUp(walk, officer("dpf"), number);
      await walk.see("desk-case-dpf");
      assert.deepEqual(await offered(walk), ["pass_review", "return_for_correction", "return_not_eligible"]);
      await walk.keepsQuietAbout(w("living_subsidy-household-label"));
      await walk.keepsQuietAbout(w("living_subsidy-household-dibao"));
      await walk.keepsQuietAbout("农村信用社");
      await act(walk, "pass_review");
    });
    await walk.step(t, "civil affairs determines from the month of the application", async () => {
      await takeUp(walk, officer("civil_affairs"), number);
      await walk.see("desk-case-civil-affairs");
      await walk.says(w("living_subsidy-household-dibao"));
      const month = await walk.page.locator("form.act [name=month]").inputValue();
      await act(walk, "approve", { month: "下个月" });
      await walk.see("desk-case-month-error", { error: true });
      await act(walk, "approve", { month });
      await walk.says(w("desk-done-approve"));
    });
    await walk.step(t, "the citizen sees the grant, the month and the whole history", async () => {
      await walk.come();
      await walk.signIn({ sign_in: applicant.id, password: applicant.password });
      await walk.open(caseAt);
      await walk.see("case-approved");
      await walk.says(w("stage-approved"));
      for (const event of ["submitted", "supplement_requested", "supplemented", "accepted", "forwarded", "review_passed", "approved"]) {
        await walk.says(w(`event-${event}`));
      }
      await walk.follow(new RegExp(w("notice-title-approval")));
      await walk.see("notice-approval");
    });
  });

  test(`somebody who draws a subsidy reports a change (${name})`, async (t) => {
    let report;
    await walk.step(t, "the citizen reports a new phone from the status page", async () => {
      await walk.come();
      await walk.signIn({ sign_in: applicant.id, password: applicant.password });
      await walk.open(caseAt);
      await walk.press(w("case-report-button"));
      await answerAll(walk, {
        change: { change: ["phone"] },
        new_phone: { new_phone: "0476-0000199" },
        words: null,
      }, { wrong: { change: {}, new_phone: { new_phone: "电话" } } });
      await walk.see("check-report");
      report = await sign(walk, applicant.name);
      await walk.see("receipt-report");
    });
    await walk.step(t, "the township records what follows", async () => {
      await takeUp(walk, officer("township"), report);
      await walk.see("desk-report");
      await act(walk, "record");
      await walk.see("desk-report-error", { error: true });
      await act(walk, "record", { outcome: ["noted"], words: "新电话已经登记。" });
      await walk.says(w("desk-done-record"));
    });
    await walk.step(t, "the citizen sees it in the history", async () => {
      await walk.come();
      await walk.signIn({ sign_in: applicant.id, password: applicant.password });
      await walk.open(caseAt);
      await walk.says(w("event-change_recorded"));
      await walk.says(w("outcome-noted"));
      await walk.see("case-reported");
    });
  });

  test(`a refusal travels back hop by hop (${name})`, async (t) => {
    let care;
    let careAt;
    await walk.step(t, "the same citizen applies for the care subsidy, stepping to the township", async () => {
      await openGuide(walk, "care_subsidy");
      await walk.follow(w("guide-choose-place"));
      await walk.page.goBack();
      await stepToPlace(walk, ["内蒙古自治区", "赤峰市", "林西县"]);
      await walk.see("place-steps");
      await walk.follow(TOWNSHIP.name);
      await beginForOneself(walk);
      await answerAll(walk, {
        ...sharedAnswers(applicant),
        care_need: { care_need: ["yes"] },
        carer: { carer: ["family"] },
      }, { see: false });
      care = await sign(walk, applicant.name);
      await walk.follow(w("receipt-follow"));
      careAt = new URL(walk.page.url()).pathname;
    });
    await walk.step(t, "township and federation pass it on, civil affairs returns it", async () => {
      await takeUp(walk, officer("township"), care);
      await act(walk, "accept");
      await walk.follow(care);
      await act(walk, "forward");
      await takeUp(walk, officer("dpf"), care);
      await act(walk, "pass_review");
      await takeUp(walk, officer("civil_affairs"), care);
      await act(walk, "return_not_eligible");
      await walk.see("desk-return-error", { error: true });
      await act(walk, "return_not_eligible", { words: "残疾等级不在本地护理补贴的范围。" });
    });
    await walk.step(t, "the federation passes the return on; the citizen does not read reasons between offices", async () => {
      await takeUp(walk, officer("dpf"), care);
      assert.deepEqual(await offered(walk), ["pass_return_on"]);
      await walk.see("desk-returned");
      await act(walk, "pass_return_on");
      await walk.come();
      await walk.signIn({ sign_in: applicant.id, password: applicant.password });
      await walk.open(careAt);
      await walk.see("case-returned");
      await walk.keepsQuietAbout("残疾等级不在本地护理补贴的范围。");
    });
    await walk.step(t, "only the township tells the citizen, in writing and with remedies", async () => {
      await takeUp(walk, officer("township"), care);
      assert.deepEqual(await offered(walk), ["refuse"]);
      await walk.see("desk-refuse");
      await act(walk, "refuse", { words: "您的残疾等级是三级，本地只给一级、二级发护理补贴。" });
      await walk.come();
      await walk.signIn({ sign_in: applicant.id, password: applicant.password });
      await walk.open(careAt);
      await walk.see("case-refused");
      await walk.says(w("stage-refused"));
      await walk.says(w("todo-read"));
      await walk.follow(new RegExp(w("notice-title-refusal")));
      await walk.see("notice-refusal");
      await walk.says("本地只给一级、二级发护理补贴。");
      await walk.says(w("notice-remedy-text"));
      await walk.press(w("notice-read"));
      walk.at(new RegExp(`^${careAt}`));
    });
  });

  test(`a relative reports a death (${name})`, async (t) => {
    let report;
    await walk.step(t, "the relative reports without any mandate and sees nothing of the file", async () => {
      const relative = portal.citizen("李建国");
      await walk.come();
      await walk.signIn(relative);
      await walk.see("my-empty");
      await openGuide(walk, "death_report");
      await walk.see("guide-death");
      await findPlace(walk, "林西镇", TOWNSHIP.full);
      await beginForOneself(walk);
      await answerAll(walk, {
        deceased_name: { deceased_name: applicant.name },
        deceased_id_number: { deceased_id_number: applicant.id },
        died_on: { died_on: "2026年11月1日" },
        relation: { relation: ["spouse"] },
        phone: null,
        words: { words: "证明放在村委会。" },
      }, { wrong: { died_on: { died_on: "2999年1月1日" } } });
      report = await sign(walk, relative.name);
      await walk.see("receipt-death");
      await walk.keepsQuietAbout(number);
    });
    await walk.step(t, "the township finds the case by the report and records the stop", async () => {
      await takeUp(walk, officer("township"), report);
      await walk.see("desk-death");
      await walk.says(number);
      await act(walk, "record", { outcome: ["stopped"], month: "2026-11", words: "已核实，从下个月起停发。" });
      await walk.says(w("desk-done-record"));
    });
    await walk.step(t, "both see what came of it", async () => {
      await walk.come();
      await walk.signIn(portal.citizen("李建国"));
      await walk.follow(new RegExp(w("death_report-title")));
      await walk.see("case-death");
      await walk.says(w("outcome-stopped"));
      await walk.come();
      await walk.signIn({ sign_in: applicant.id, password: applicant.password });
      await walk.open(caseAt);
      await walk.says(w("stage-exited"));
      await walk.see("case-exited");
    });
  });
}
