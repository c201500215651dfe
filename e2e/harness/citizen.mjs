// What citizens do, move by move; the journeys are made of these.
import assert from "node:assert/strict";
import { w } from "./words.mjs";

// From the front page to the guide of a service, by the card of the situation.
export async function openGuide(walk, service) {
  await walk.open("/");
  await walk.follow(w(`${service}-situation`));
  walk.at(new RegExp(`^/services/${service}$`));
}

// Finds the township by typing part of its name.
export async function findPlace(walk, typed, fullName) {
  await walk.follow(w("guide-choose-place"));
  await walk.type("q", typed);
  await walk.press(w("place-search-button"));
  await walk.see("place-found");
  await walk.follow(fullName);
}

// Steps down from the province.
export async function stepToPlace(walk, names) {
  await walk.follow(w("guide-choose-place"));
  for (const name of names) {
    await walk.page.locator("section[aria-labelledby=place-steps]").getByRole("link", { name, exact: true }).click();
  }
}

export async function register(walk, person) {
  await walk.type("name", person.name);
  await walk.type("id_number", person.id);
  await walk.type("phone", person.phone);
  await walk.type("password", person.password);
  await walk.press(w("register-button"));
  // The answer tells nobody who is registered; signing in is the next step.
  if (new URL(walk.page.url()).pathname !== "/sign-in") return;
  await walk.type("account", person.id);
  await walk.type("password", person.password);
  await walk.press(w("sign-in-button"));
}

// Begins at a guide, and answers the first question, who fills in, where it is asked.
export async function beginForOneself(walk) {
  await walk.press(w("guide-begin"));
  if (!new URL(walk.page.url()).pathname.endsWith("/who")) return;
  await walk.choose("filled_by", ["own"]);
  await walk.press(w("question-continue"));
}

// Answers one question page after another until the check page, and sees each. An answer is text, values of choices in a
// list, or null for "leave it as it is". `wrong` maps a page to an answer that must be sent back first.
// The papers come between the last question and the check; `papers` gives some, otherwise all are left for later.
export async function answerAll(walk, answers, { see = true, wrong = {}, papers = async () => {} } = {}) {
  const asked = [];
  for (let nth = 0; nth < 40; nth += 1) {
    const path = new URL(walk.page.url()).pathname.split("/");
    const page = path.at(-1);
    if (page === "check") return asked;
    if (page === "papers") {
      await papers();
      await walk.follow(w("papers-next"));
      continue;
    }
    asked.push(page);
    assert.ok(page in answers, `an unexpected question: ${page}`);
    if (see) await walk.see(`question-${page}`);
    if (page in wrong) {
      await answer(walk, wrong[page]);
      walk.at(new RegExp(`/${page}$`));
      if (see) await walk.see(`question-${page}-error`, { error: true });
    }
    await answer(walk, answers[page]);
    assert.ok(!walk.page.url().endsWith(`/${page}`), `the answer to ${page} was not taken:\n${await walk.text()}`);
  }
  throw new Error(`too many questions: ${asked}`);
}

async function answer(walk, given) {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (Array.isArray(value)) await walk.choose(name, value);
    else await walk.type(name, value);
  }
  await walk.press(w("question-continue"));
}

// Agrees, signs and hands in; gives the number on the receipt.
export async function sign(walk, name) {
  await walk.choose("agree", ["yes"]);
  await walk.type("signed_name", name);
  await walk.press(w("check-submit"));
  walk.at(/^\/cases\/[^/]+\/receipt$/);
  return (await walk.page.locator(".ticket-number").innerText()).trim();
}

// What both subsidies ask.
export function sharedAnswers(person) {
  return {
    certificate: { certificate_number: person.certificate },
    certificate_expiry: { certificate_expiry: "2031年5月14日" },
    overlap: { overlap: ["none"] },
    custodial: { custodial: ["no"] },
    residence: { residence: "幸福家园3号楼2单元101室" },
    phone: null,
    contact_way: { contact_way: ["call", "visit"] },
    bank_name: { bank_name: "农村信用社" },
    bank_account: { bank_account: "6217 0000 0000 0000 123" },
  };
}

// Opens one thing of the open list and says how it comes.
export async function sayItem(walk, code, fields, { see } = {}) {
  await walk.page.locator(`main a[href$="/supplement/items/${code}"]`).click();
  if (see) await walk.see(see);
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) await walk.choose(name, value);
    else await walk.type(name, value);
  }
  await walk.press(w("supplement-item-save"));
}
