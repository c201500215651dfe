// Pages that have no samples of their own, because they are built from sheets in the server: forms of one's own matters, of acting for
// others, of every office's desk. On the running portal, in three of the ways of samples.test.mjs, as they come and as they come back when sent empty.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, launch } from "../harness/browser.mjs";
import { answerAll, beginForOneself, sharedAnswers, sign } from "../harness/citizen.mjs";
import { act, takeUp } from "../harness/officer.mjs";
import { idNumber } from "../harness/people.mjs";
import { Portal } from "../harness/portal.mjs";
import { soundness } from "../harness/samples.mjs";
import { Walk } from "../harness/walk.mjs";
import { ALL_CHOSEN, WAYS as EVERY } from "../harness/ways.mjs";
import { w } from "../harness/words.mjs";

const TOWNSHIP = "150424100";
const COUNTY = "150424";
// The components have been seen in every way (samples.test.mjs); here it is about what each sheet makes of them.
const WAYS = [
  EVERY[0],
  { ...EVERY.find((way) => way.code === ALL_CHOSEN), axe: false },
  EVERY.find((way) => way.code === "en"),
];
const FORM = "main form[method=post]";
const OFFICES = ["dpf", "civil_affairs", "finance", "human_resources", "medical_insurance", "housing", "education", "health", "transport",
  "culture", "justice", "veterans"];

let browser;
let portal;
let walk;
// Who is signed in (their cookies), and for each address the forms that are sent empty.
const people = {};

before(async () => {
  [portal, browser] = await Promise.all([Portal.start(), launch()]);
  walk = new Walk(browser, portal, { script: false, size: PHONE, name: "unsampled" });
  await live();
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

async function remember(name, pages) {
  people[name] = { cookies: await walk.page?.context().cookies() ?? [], pages };
}

async function apply(me) {
  await visit(me);
  await walk.open(`/services/living_subsidy?place=${TOWNSHIP}`);
  await beginForOneself(walk);
  await answerAll(walk, {
    ...sharedAnswers({ certificate: `${me.sign_in}41` }), household: { household: ["dibao"] }, dibao_number: { dibao_number: "" },
  }, { see: false });
  return sign(walk, me.name);
}

// One act after another on several matters, in one sitting.
async function decide(officer, numbers, ...kinds) {
  await visit(officer);
  for (const number of numbers) {
    for (const kind of kinds) {
      await walk.follow(number);
      await act(walk, kind);
    }
  }
}

async function ask(kind, name, id) {
  await walk.open("/acting/new");
  await walk.choose("kind", [kind]);
  await walk.type("name", name);
  await walk.type("id_number", id);
  await walk.type("place", "林西县林西镇");
  await walk.choose("services", ["living_subsidy"]);
  await walk.press(w("asking-button"));
  return new URL(walk.page.url()).pathname;
}

// A portal in which every desk has something to do.
async function live() {
  const [daughter, father, worker, other] = ["王晓兰", "李建国", "乌云其木格", "赵德顺"].map((name) => portal.citizen(name));
  const atCivil = await apply(father);
  const atDpf = await apply(worker);
  const atTownship = await apply(other);
  const granted = await apply(daughter);
  await decide(portal.officer("township", TOWNSHIP), [atCivil, atDpf, granted], "accept", "forward");
  await decide(portal.officer("dpf", COUNTY), [atCivil, granted], "pass_review");
  await decide(portal.officer("civil_affairs", COUNTY), [granted], "approve");
  await visit(daughter);
  const asked = await ask("kin_with_duty", "王德山", idNumber("19500101", 301));
  const id = asked.split("/").at(-1);
  await remember("citizen", {
    "/helpers": [], "/helpers/new": [FORM], "/helpers/log": [], "/acting": [], "/acting/new": [FORM], [asked]: [],
    "/signing": [FORM], "/rights": [], "/rights/account": [FORM], "/rights/waivers": [], "/rights/waivers?service=living_subsidy": [FORM],
    "/rights/export": [FORM], "/rights/phone": [FORM], "/rights/closing": [FORM],
  });
  people.visitor = { cookies: [], pages: { "/claim": [FORM], "/register": [FORM], "/sign-in": [FORM], "/reports": [FORM], "/entitlement": [] } };
  // Alarms are civil affairs' and the township's, the person's own matters the township's.
  const desk = { "/desk": [], "/desk/me": [FORM] };
  const alarms = { "/desk/alarms": [] };
  await takeUp(walk, portal.officer("township", TOWNSHIP), atTownship);
  const matter = new URL(walk.page.url()).pathname;
  const person = await openPerson(father.sign_in);
  await remember("township", {
    ...desk, ...alarms, "/desk/rights": [], "/desk/mandates": [`form[action="/desk/mandates/${id}"]`], [`/desk/mandates/${id}/request_supplement`]: [FORM], "/desk/people": [FORM], "/desk/key-in": [FORM], [person]: [],
    "/desk/committees": ["main form:has([name=committee])"], [`${matter}/request_supplement`]: [FORM], [matter]: [],
  });
  await takeUp(walk, portal.officer("dpf", COUNTY), atDpf);
  await remember("federation", { ...desk, [new URL(walk.page.url()).pathname]: ['form[action$="/return_for_correction"]', 'form[action$="/return_not_eligible"]'] });
  await takeUp(walk, portal.officer("civil_affairs", COUNTY), atCivil);
  await remember("civil affairs", { ...desk, ...alarms, [new URL(walk.page.url()).pathname]: ['form[action$="/approve"]', 'form[action$="/return_not_eligible"]'] });
  for (const office of OFFICES.slice(2)) {
    await visit(portal.officer(office, COUNTY));
    await remember(office, desk);
  }
  await agent(worker, father);
}

async function openPerson(number) {
  await walk.open("/desk/people");
  await walk.type("id_number", number);
  await walk.press(w("desk-people-button"));
  return new URL(walk.page.url()).pathname;
}

// One who acts for another now.
async function agent(me, principal) {
  await visit(me);
  const asked = (await ask("kin_with_duty", principal.name, principal.sign_in)).split("/").at(-1);
  await visit(portal.officer("township", TOWNSHIP));
  await walk.open("/desk/mandates");
  const within = `form[action="/desk/mandates/${asked}"]`;
  for (const [name, value] of [["evidence", "household_register"], ["consent", "officer_visit"], ["verdict", "confirm"]]) await walk.choose(name, [value], { within });
  await walk.type("note", "上门，本人点头同意", { within });
  await walk.press(w("desk-asks-button"), { within });
  await visit(me);
  await walk.open("/acting");
  await walk.page.locator("main").getByRole("button", { name: new RegExp(`^替${principal.name}`) }).click();
  await walk.page.waitForLoadState();
  await remember("agent", { "/my": [], "/acting": [], [`/services/living_subsidy?place=${TOWNSHIP}`]: [], "/services/care_subsidy": [] });
}

// Sends the form with nothing in it; gives the status of the answer.
async function sendEmpty(page, form) {
  const found = page.locator(form).first();
  if (await found.count() === 0) return "no such form";
  await found.evaluate((one) => {
    for (const field of one.querySelectorAll("input:not([type=hidden]), textarea")) {
      if (field.matches("[type=checkbox], [type=radio]")) field.checked = false;
      else field.value = "";
    }
  });
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().isNavigationRequest()),
    found.locator("button[type=submit]").first().click(),
  ]);
  await page.waitForLoadState();
  return answer.status();
}

for (const way of WAYS) {
  test(`every page without a sample is sound, and so is what comes back: ${way.name}`, async () => {
    const wrong = [];
    let pages = 0;
    for (const [name, { cookies, pages: addresses }] of Object.entries(people)) {
      // The desks of the other offices differ in a few words only.
      if (OFFICES.indexOf(name) >= 2 && way !== WAYS[0]) continue;
      const context = await browser.newContext({ baseURL: portal.origin, viewport: way.size, locale: way.lang === "en" ? "en-GB" : "zh-CN", ...way.wish });
      await context.addCookies([...cookies, { name: "settings", value: way.code, url: portal.origin }]);
      const page = await context.newPage();
      const see = async (what, error) => {
        pages += 1;
        wrong.push(...(await soundness(page, { ...way, error })).map((fault) => `${name} ${what}: ${fault}`));
      };
      for (const [address, forms] of Object.entries(addresses)) {
        const answer = await page.goto(address);
        if (answer.status() !== 200) wrong.push(`${name} ${address}: ${answer.status()}`);
        await see(address, false);
        for (const form of forms) {
          const status = await sendEmpty(page, form);
          if (status === 422) await see(`${address} sent empty`, true);
          else wrong.push(`${name} ${address}: ${form} sent empty was answered with ${status}`);
          if (form !== forms.at(-1)) await page.goto(address);
        }
      }
      await context.close();
    }
    console.log(`${way.name}: ${pages} pages without samples`);
    assert.deepEqual(wrong, []);
  });
}
