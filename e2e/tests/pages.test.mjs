// Pages beside the journeys: statements, help, what is missing, places that are not connected, drafts thrown away, cases
// withdrawn, two windows, a session that ended. Phone width and script off, the poorest browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, PHONE, launch } from "../harness/browser.mjs";
import { answerAll, findPlace, openGuide, sharedAnswers, sign, beginForOneself } from "../harness/citizen.mjs";
import { look } from "../harness/measures.mjs";
import { takeUp } from "../harness/officer.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

let browser;
let portal;
let walk;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: false, size: PHONE, name: "pages" });
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

async function asCitizen(name) {
  await walk.come();
  await walk.signIn(portal.citizen(name));
}

async function beginLiving() {
  await openGuide(walk, "living_subsidy");
  await findPlace(walk, "林西镇", "内蒙古自治区赤峰市林西县林西镇");
  await beginForOneself(walk);
}

test("every public page is sound, and so is a page that does not exist", async (t) => {
  await walk.come();
  for (const address of ["/services", "/help", "/accessibility", "/privacy", "/services/care_subsidy", "/services/change_report", "/services/death_report"]) {
    await walk.step(t, address, async () => {
      assert.equal((await walk.open(address)).status(), 200);
      await walk.see(`public${address.replaceAll("/", "-")}`);
    });
  }
  await walk.step(t, "a missing page says so with 404 and a way on", async () => {
    assert.equal((await walk.open("/services/nowhere")).status(), 404);
    await walk.see("missing", { error: "page" });
    await walk.says(w("failure-not-found"));
    assert.equal((await walk.open("/nowhere")).status(), 404);
    await walk.says(w("failure-not-found"));
    assert.match((await walk.page.request.get("/nowhere")).headers()["content-type"], /html/);
  });
});

test("the township is found by pinyin initials and by traditional characters, and nothing is found politely", async (t) => {
  await walk.come();
  for (const typed of ["lxz", "林西鎮", "林西镇 赤峰"]) {
    await walk.step(t, typed, async () => {
      await walk.open(`/services/living_subsidy/place?q=${encodeURIComponent(typed)}`);
      await walk.says("赤峰市林西县林西镇");
    });
  }
  await walk.step(t, "nothing found", async () => {
    await walk.open(`/services/living_subsidy/place?q=${encodeURIComponent("没有的地方")}`);
    await walk.see("place-nothing");
  });
});

test("a place that is not connected is sent to its window before any question is asked", async (t) => {
  await walk.step(t, "the guide says so and offers no button", async () => {
    await asCitizen("乌云其木格");
    await openGuide(walk, "care_subsidy");
    await findPlace(walk, "东华门街道", "北京市东城区东华门街道");
    await walk.see("guide-not-connected");
    await walk.says(w("guide-not-connected-window-registration"));
    assert.equal(await walk.page.getByRole("button", { name: w("guide-begin"), exact: true }).count(), 0);
  });
});

test("a wrong sign-in says so without telling which half was wrong", async (t) => {
  await walk.step(t, "empty, then wrong", async () => {
    await walk.come();
    await walk.open("/sign-in");
    await walk.press(w("sign-in-button"));
    await walk.see("sign-in-empty", { error: true });
    await walk.type("account", portal.citizen("李建国").sign_in);
    await walk.type("password", "not this one");
    await walk.press(w("sign-in-button"));
    await walk.see("sign-in-wrong", { error: true });
    await walk.says(w("sign-in-wrong"));
  });
});

test("a draft can be thrown away, a case withdrawn", async (t) => {
  await walk.step(t, "the draft asks first and is then gone", async () => {
    await asCitizen("赵德顺");
    await beginLiving();
    await walk.open("/my");
    await walk.follow(new RegExp(`^${w("my-draft-discard")}`));
    await walk.see("discard");
    await walk.press(w("discard-button"));
    await walk.see("my-discarded");
    await walk.says(w("my-discarded"));
  });
  await walk.step(t, "the case asks first and is then closed", async () => {
    await beginLiving();
    const me = portal.citizen("赵德顺");
    await answerAll(walk, {
      ...sharedAnswers({ certificate: `${me.sign_in}44` }),
      household: { household: ["other_hardship"] },
      hardship: { hardship: "看病花钱多。" },
    }, { see: false });
    await walk.see("check-with-advice");
    await sign(walk, me.name);
    await walk.follow(w("receipt-follow"));
    await walk.follow(w("case-withdraw"));
    await walk.see("withdraw");
    await walk.press(w("withdraw-button"));
    await walk.see("case-withdrawn");
    await walk.says(w("stage-withdrawn"));
  });
});

test("what was typed in two windows is shown twice and lost in neither", async (t) => {
  await walk.step(t, "the second window sees both texts", async () => {
    await asCitizen("王晓兰");
    await beginLiving();
    const first = walk.page;
    const second = await first.context().newPage();
    await second.goto(first.url());
    await walk.type("certificate_number", "15049919850515002442");
    await walk.press(w("question-continue"));
    walk.page = second;
    await walk.type("certificate_number", "15049919850515002443");
    await walk.press(w("question-continue"));
    await walk.see("question-stale", { error: true });
    await walk.says("15049919850515002442");
    assert.equal(await second.locator("[name=certificate_number]").inputValue(), "15049919850515002443");
    await first.close();
  });
});

test("a form sent after the session ended comes back after signing in", async (t) => {
  await walk.step(t, "the answer is still in its field", async () => {
    await asCitizen("王晓兰");
    await openGuide(walk, "care_subsidy");
    await findPlace(walk, "林西镇", "内蒙古自治区赤峰市林西县林西镇");
    await beginForOneself(walk);
    const asked = walk.page.url();
    await walk.page.context().clearCookies({ name: "session" });
    await walk.type("certificate_number", "15049919850515002441");
    await walk.press(w("question-continue"));
    walk.at(/^\/sign-in/);
    await walk.see("sign-in-ended");
    await walk.type("account", portal.citizen("王晓兰").sign_in);
    await walk.type("password", portal.citizen("王晓兰").password);
    await walk.press(w("sign-in-button"));
    assert.equal(new URL(walk.page.url()).pathname, new URL(asked).pathname);
    await walk.see("question-kept");
    assert.equal(await walk.page.locator("[name=certificate_number]").inputValue(), "15049919850515002441");
  });
});

test("an officer of another township does not see the case", async (t) => {
  await walk.step(t, "404, as if there were none", async () => {
    await asCitizen("乌云其木格");
    await beginLiving();
    const me = portal.citizen("乌云其木格");
    await answerAll(walk, {
      ...sharedAnswers({ certificate: `${me.sign_in}42` }),
      household: { household: ["dibao"] },
      dibao_number: null,
    }, { see: false });
    const number = await sign(walk, me.name);
    await takeUp(walk, portal.officer("township", "150424100"), number);
    const { pathname } = new URL(walk.page.url());
    await walk.come();
    await walk.signIn(portal.officer("township", "150424101"));
    await walk.see("desk-empty");
    assert.equal((await walk.open(pathname)).status(), 404);
  });
});

test("pages stay whole in dark, in forced colours and with text at double size", async (t) => {
  for (const [name, wish] of Object.entries({
    dark: { colorScheme: "dark" },
    "forced-colours": { forcedColors: "active" },
    "more-contrast": { contrast: "more" },
  })) {
    await t.test(name, async () => {
      const context = await browser.newContext({ baseURL: portal.origin, viewport: DESK, locale: "zh-CN", ...wish });
      const page = await context.newPage();
      for (const address of ["/", "/services/living_subsidy", "/sign-in"]) {
        await page.goto(address);
        const faults = await look(page, { size: DESK });
        assert.deepEqual(faults, [], `${address} in ${name}`);
      }
      await context.close();
    });
  }
  await t.test("double text size at 640 px", async () => {
    const context = await browser.newContext({ baseURL: portal.origin, viewport: { width: 640, height: 800 } });
    const page = await context.newPage();
    for (const address of ["/", "/services/living_subsidy", "/services/living_subsidy/place", "/register"]) {
      await page.goto(address);
      await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${address} scrolls sideways by ${wide} px`);
    }
    await context.close();
  });
});
