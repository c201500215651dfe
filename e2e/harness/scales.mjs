// What a page weighs on its way to a visitor: heads and bodies as they come over the wire, packed with gzip (the larger of the two
// packings; behind https browsers take brotli). And what the browser itself asks for, which no reading of the HTML tells.
import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import { visitor } from "./browser.mjs";

// One answer as it is sent.
export function weigh(portal, address, cookie = "") {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(address, portal.origin), { headers: { "accept-encoding": "gzip", cookie } }, (answer) => {
      const head = answer.rawHeaders.reduce((all, part) => all + part.length + 2, 17);
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        const text = answer.headers["content-encoding"] === "gzip" ? gunzipSync(body).toString() : body.toString();
        resolve({ address, status: answer.statusCode, headers: answer.headers, body: body.length, bytes: head + body.length, text });
      });
    });
    asked.on("error", reject).end();
  });
}

// What a page names that a browser fetches unasked; of a clip, whose films wait until they are played, captions shown from the start.
const named = (html) => {
  const found = [...html.matchAll(/<(?:link|script|img|iframe|source|track)\b[^>]*?\s(?:href|src)="([^"]+)"/g)].map(([whole, at]) => ({ whole, at }));
  return new Set(found.filter(({ whole }) => !whole.startsWith("<track") || / default\b/.test(whole)).map(({ at }) => at.replaceAll("&amp;", "&")));
};

export class Scales {
  constructor(portal) {
    this.portal = portal;
    this.assets = new Map();
  }

  async asset(address) {
    if (!this.assets.has(address)) this.assets.set(address, await weigh(this.portal, address));
    return this.assets.get(address);
  }

  // A page with all that it names, for a visitor who has nothing yet.
  async first(answer) {
    const parts = await Promise.all([...named(answer.text)].map((one) => this.asset(one)));
    return { requests: 1 + parts.length, bytes: parts.reduce((sum, part) => sum + part.bytes, answer.bytes) };
  }
}

// What a browser really asks for that has nothing at hand yet, page by page. It keeps quiet about the icon: that is added.
export async function* realVisits(browser, portal, addresses, { cookies = [], script = true } = {}) {
  const page = await visitor(browser, portal, { script });
  await page.context().addCookies(cookies);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let asked = [];
  page.on("request", (one) => asked.push(new URL(one.url()).pathname));
  for (const address of addresses) {
    asked = [];
    const answer = await page.goto(address);
    // Captions are asked for a moment after the page is there.
    await page.waitForTimeout(100);
    const icon = await page.locator("link[rel=icon]").getAttribute("href");
    yield { address, status: answer.status(), asked: [...new Set([...asked, icon])], stray: page.strayRequest };
  }
  await page.context().close();
}

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

// Pages of one kind: the same template, the same service, the same questions in the query.
const kindOf = (url) => `${url.pathname.replace(UUID, "…")}?${[...url.searchParams.keys()].sort()}`;

// All pages that somebody with this cookie reaches by the portal's own links, one of each kind.
export async function reached(portal, from, cookie = "") {
  const kinds = new Map();
  const todo = [...from];
  while (todo.length > 0) {
    const address = todo.pop();
    const url = new URL(address, portal.origin);
    if (url.origin !== portal.origin || kinds.has(kindOf(url)) || url.pathname.startsWith("/signs/")) continue;
    kinds.set(kindOf(url), address);
    const answer = await weigh(portal, address, cookie);
    if (answer.status !== 200 || !answer.headers["content-type"]?.includes("html")) {
      kinds.set(kindOf(url), null);
      // What sends on leads to a page as well.
      if (answer.headers.location) todo.push(answer.headers.location);
      continue;
    }
    for (const [, at] of answer.text.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)/g)) todo.push(at.replaceAll("&amp;", "&"));
  }
  return [...kinds.values()].filter(Boolean);
}
