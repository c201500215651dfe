// Acting for others, script off: a daughter files for her father who has no account; a committee worker serves three residents in
// one sitting; the father's visit to the township reads the book and ends the mandate.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, launch } from "../harness/browser.mjs";
import { answerAll, sharedAnswers, sign } from "../harness/citizen.mjs";
import { idNumber } from "../harness/people.mjs";
import { Portal } from "../harness/portal.mjs";
import { Walk } from "../harness/walk.mjs";
import { w } from "../harness/words.mjs";

const TOWNSHIP = "150424100";
const GUIDE = `/services/living_subsidy?place=${TOWNSHIP}`;
const person = (name, birthday, serial) => {
  const id = idNumber(birthday, serial);
  return { name, id, certificate: `${id}42` };
};
const FATHER = person("王德山", "19500101", 301);
const RESIDENTS = [
  { ...person("其其格", "19600203", 311), mark: "东头第一家" },
  { ...person("额尔敦", "19610304", 312), mark: "西头第二家" },
  { ...person("萨仁花", "19620405", 313), mark: "南头第三家" },
];

let browser;
let portal;
let walk;
let officer;

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: false, size: PHONE, name: "mandates" });
  officer = portal.officer("township", TOWNSHIP);
});
after(async () => {
  await walk?.leave();
  await browser?.close();
  await portal?.discard();
});

// Somebody in a browser of their own, beside the walk's page.
async function visit(signIn) {
  await walk.come();
  await walk.signIn(signIn);
  return walk.page;
}

async function ask(kind, principal) {
  await walk.open("/acting/new");
  await walk.choose("kind", [kind]);
  await walk.type("name", principal.name);
  await walk.type("id_number", principal.id);
  await walk.type("place", "林西县林西镇");
  await walk.choose("services", ["living_subsidy"]);
  await walk.type("proof", "户口簿");
  await walk.press(w("asking-button"));
  walk.at(/^\/acting\/asks\/[^/]+$/);
  return new URL(walk.page.url()).pathname.split("/").at(-1);
}

// The township has seen papers and the person.
async function confirm(id, evidence, note) {
  await walk.open("/desk/mandates");
  const within = `form[action="/desk/mandates/${id}"]`;
  await walk.choose("evidence", [evidence], { within });
  await walk.choose("consent", ["officer_visit"], { within });
  await walk.choose("verdict", ["confirm"], { within });
  await walk.type("note", note, { within });
  await walk.press(w("desk-asks-button"), { within });
  walk.at(/^\/desk\/mandates$/);
}

async function switchTo(name) {
  await walk.open("/acting");
  const answer = walk.page.waitForResponse((response) => response.request().method() === "POST");
  await walk.page.locator("main").getByRole("button", { name: new RegExp(`^替${name}`) }).click();
  const response = await answer;
  assert.equal((await response.allHeaders())["clear-site-data"], '"cache"');
  await walk.page.waitForLoadState();
}

// Looks at every page that comes, whatever leads to it, and at its headers: nothing of these secrets, never from a cache, no form that
// the browser remembers. `end` waits for all of them; how many pages there were.
function watch(page, secrets) {
  const looks = [];
  let pages = 0;
  const look = async (response) => {
    const where = `${response.request().method()} ${response.url()}`;
    const headers = await response.allHeaders();
    assert.equal(headers["cache-control"], "no-store", where);
    const moved = response.status() >= 300 && response.status() < 400;
    const text = moved ? "" : await response.text();
    if (!moved) pages += 1;
    const address = decodeURIComponent(`${response.url()} ${headers.location ?? ""}`);
    for (const secret of secrets) {
      for (const place of [text, address, JSON.stringify(headers)]) {
        assert.ok(!place.includes(secret), `${secret} on ${where}`);
      }
    }
    for (const [form] of text.matchAll(/<form\b[^>]*>/g)) {
      assert.match(form, /autocomplete="?off/, `${where}: a form that the browser may remember`);
    }
  };
  const onResponse = (response) => {
    if (response.request().isNavigationRequest()) looks.push(look(response).catch((error) => error));
  };
  page.on("response", onResponse);
  return {
    async end() {
      page.off("response", onResponse);
      const wrong = (await Promise.all(looks)).filter(Boolean);
      assert.deepEqual(wrong.map((error) => error.message), []);
      return pages;
    },
  };
}

test("a daughter files for her father, the township ends it, the father takes over", async (t) => {
  const daughter = portal.citizen("王晓兰");
  let request;
  let open;
  let applied;
  await walk.step(t, "she asks; the township sees papers and visits", async () => {
    await visit(daughter);
    request = await ask("kin_with_duty", FATHER);
    await walk.see("ask");
    await visit(officer);
    await walk.open("/desk/mandates");
    await walk.says(FATHER.name);
    await walk.see("desk-asks");
    await confirm(request, "household_register", "3月9日上门，本人点头同意");
  });
  await walk.step(t, "the first question offers her father; the pages say for whom", async () => {
    await visit(daughter);
    await walk.open(GUIDE);
    await walk.press(w("guide-begin"));
    walk.at(/\/who\?/);
    await walk.see("who");
    await walk.press(w("question-continue"));
    await walk.see("who-error", { error: true });
    await walk.page.getByRole("radio", { name: new RegExp(FATHER.name) }).check();
    await walk.press(w("question-continue"));
    walk.at(/\/certificate$/);
    assert.match(await walk.page.locator(".banner-acting").innerText(), new RegExp(`替${FATHER.name}办事`));
    await walk.see("question-acting");
    applied = new URL(walk.page.url()).pathname.split("/")[2];
    await answerAll(walk, {
      ...sharedAnswers(FATHER),
      phone: { phone: "0476-0000198" },
      household: { household: ["dibao"] },
      dibao_number: { dibao_number: "" },
    }, { see: false });
    await walk.see("check-acting");
    // The page stays open in her browser.
    await walk.open(`/apply/${applied}/residence`);
    open = walk.page;
    walk.page = undefined;
  });
  await walk.step(t, "the father has the book read out at the township, and ends it", async () => {
    await visit(officer);
    await walk.open("/desk/people");
    await walk.type("id_number", FATHER.id);
    await walk.press(w("desk-people-button"));
    await walk.says(daughter.name);
    await walk.says(w("deed-saved"));
    assert.ok(!walk.page.url().includes(FATHER.id));
    await walk.see("desk-person");
    await walk.page.locator("main").getByRole("button", { name: new RegExp(`停止${daughter.name}`) }).click();
    await walk.says(w("end-revoked"));
  });
  let code;
  await walk.step(t, "he is handed a code for an account of his own", async () => {
    await walk.press(w("desk-person-claim"));
    code = (await walk.page.locator(".claim-code, main").first().innerText()).match(/\b\d{6}\b/)[0];
  });
  await walk.step(t, "the daughter's open page can no longer save, and shows her what she typed", async () => {
    await open.locator("main [name=residence]").fill("她没有保存的地址");
    await open.locator("main").getByRole("button", { name: w("question-continue"), exact: true }).click();
    assert.match(await open.locator("main").innerText(), /不能再替这个人办事/);
    assert.match(await open.locator("main").innerText(), /她没有保存的地址/);
    await open.goto(`/apply/${applied}/check`);
    assert.doesNotMatch(await open.locator("body").innerText(), /幸福家园/);
    await open.context().close();
  });
  await walk.step(t, "the father finds everything that was saved, and hands it in", async () => {
    await walk.come();
    await walk.open("/claim");
    await walk.type("id_number", FATHER.id);
    await walk.type("code", code);
    await walk.type("phone", "0476-0000199");
    await walk.type("password", "yi ju hao ji de hua 301");
    await walk.press(w("register-button"));
    walk.at(/^\/my/);
    await walk.follow(new RegExp(`^${w("my-draft-continue")}`));
    walk.at(/\/check$/);
    await walk.says("幸福家园");
    await sign(walk, FATHER.name);
    await walk.open("/helpers/log");
    await walk.says(daughter.name);
    await walk.see("log");
  });
});

test("a committee worker serves three residents in one sitting, and nothing of one is on the pages of another", async (t) => {
  const worker = portal.citizen("乌云其木格");
  await walk.step(t, "the township names the worker and confirms the residents", async () => {
    await visit(officer);
    await walk.open("/desk/committees");
    await walk.type("committee", "镇东村村民委员会");
    await walk.press(w("desk-committees-button"), { within: "main form:has([name=committee])" });
    await walk.type("id_number", worker.sign_in);
    await walk.press(w("desk-committees-worker-button"), { within: "main form:has([name=id_number])" });
    await walk.says(worker.name);
    await walk.see("desk-committees");
    await visit(worker);
    const asks = [];
    for (const resident of RESIDENTS) asks.push(await ask("village_committee", resident));
    await visit(officer);
    for (const id of asks) await confirm(id, "committee_stamp", "公章，本人手印");
  });
  await walk.step(t, "one after another, each with their own answers", async () => {
    await visit(worker);
    await walk.open("/acting");
    await walk.see("clients");
    for (const resident of RESIDENTS) {
      const others = RESIDENTS.filter((other) => other !== resident);
      await switchTo(resident.name);
      const watched = watch(walk.page, others.flatMap((other) => [other.name, other.id, other.mark]));
      await walk.open("/my");
      await walk.open(GUIDE);
      await walk.press(w("guide-begin"));
      walk.at(/\/certificate$/);
      await answerAll(walk, {
        ...sharedAnswers(resident),
        phone: { phone: "0476-0000197" },
        residence: { residence: resident.mark },
        household: { household: ["dibao"] },
        dibao_number: { dibao_number: "" },
      }, { see: false });
      await walk.says(resident.mark);
      await sign(walk, worker.name);
      const pages = await watched.end();
      // The list, the guide, every question, the check page, the receipt: each of them was looked at.
      assert.ok(pages >= 12, `only ${pages} pages were looked at`);
    }
  });
  await walk.step(t, "a page of the first, opened while the third is chosen, says only that it is another's", async () => {
    await switchTo(RESIDENTS[0].name);
    await walk.open("/my");
    const first = await walk.page.locator("main a[href^='/cases/']").first().getAttribute("href");
    await switchTo(RESIDENTS[2].name);
    const response = await walk.open(first);
    assert.equal(response.status(), 409);
    const text = await walk.page.content();
    assert.ok(!text.includes(RESIDENTS[0].name) && !text.includes(RESIDENTS[0].mark));
    await walk.see("other-client");
  });
});
