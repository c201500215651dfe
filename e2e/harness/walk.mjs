// One walk through the portal: a page in a browser, what was seen on the way, and the moves that every visitor makes.
// Faults of pages are gathered and reported at the end of each step, so that one bad page does not hide the next.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { visitor } from "./browser.mjs";
import { look } from "./measures.mjs";
import { w } from "./words.mjs";

const OUT = path.resolve(import.meta.dirname, "../out");
const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

export class Walk {
  constructor(browser, portal, { script, size, name }) {
    Object.assign(this, { browser, portal, script, size, name, faults: [], titles: new Map(), broken: false });
  }

  // A step of the story as a test of its own. When one cannot be finished, the rest of the story makes no sense.
  async step(t, name, act) {
    if (this.story !== t) Object.assign(this, { story: t, broken: false });
    await t.test(name, async () => {
      assert.ok(!this.broken, "an earlier step could not be finished");
      this.broken = true;
      await act();
      this.broken = false;
      const faults = this.faults.splice(0);
      assert.equal(faults.length, 0, `\n${faults.join("\n")}`);
    });
  }

  // A fresh browser for the next person.
  async come() {
    await this.leave();
    this.page = await visitor(this.browser, this.portal, { script: this.script, size: this.size });
    return this.page;
  }

  async leave() {
    await this.page?.context().close();
    this.page = undefined;
  }

  // Measures the page that is shown, keeps a picture of it, and remembers its title.
  async see(what, { error = false, picture = true } = {}) {
    const { page } = this;
    if (picture) {
      await mkdir(OUT, { recursive: true });
      // The picture is for people to look at; nothing is measured on it. Under load Chromium sometimes cannot take one.
      await page
        .screenshot({ path: path.join(OUT, `${this.name}-${what}.png`), fullPage: true })
        .catch((error) => console.log(`no picture of ${what}: ${error.message.split("\n")[0]}`));
    }
    const faults = await look(page, { error, size: this.size });
    const title = await page.title();
    // A form that came back is the page it was sent from, whatever its own address.
    const kind = new URL(page.url()).pathname.replace(UUID, "…").replace(/^(.*\/cases\/…)\/(supplement|[a-z]+_[a-z_]+|accept|forward|approve|refuse|record)$/, "$1");
    const other = this.titles.get(title);
    if (other && other !== kind) faults.push(`the title “${title}” also belongs to ${other}`);
    this.titles.set(title, kind);
    this.faults.push(...faults.map((fault) => `${what} (${kind}): ${fault}`));
  }

  async open(address) {
    return this.page.goto(address);
  }

  // Follows the link with these words (or a pattern of them), inside main unless said.
  async follow(words, { within = "main" } = {}) {
    await this.page.locator(within).getByRole("link", { name: words, exact: typeof words === "string" }).first().click();
  }

  // Presses the button with these words.
  async press(words, { within = "main" } = {}) {
    await this.page.locator(within).getByRole("button", { name: words, exact: typeof words === "string" }).first().click();
  }

  // Types into the field of this name.
  async type(name, words, { within = "main" } = {}) {
    await this.page.locator(`${within} [name="${name}"]`).fill(words);
  }

  // Chooses answers by their values; boxes that are not named are cleared.
  async choose(name, values, { within = "main" } = {}) {
    const boxes = this.page.locator(`${within} input[name="${name}"]`);
    for (const box of await boxes.all()) {
      const wanted = [values].flat().includes(await box.getAttribute("value"));
      if (wanted) await box.check();
      else if (await box.getAttribute("type") === "checkbox") await box.uncheck();
    }
  }

  async heading() {
    return (await this.page.locator("h1").innerText()).replace(/\s+/g, " ").trim();
  }

  async text() {
    return this.page.locator("main").innerText();
  }

  async says(words) {
    const text = await this.text();
    const found = words instanceof RegExp ? words.test(text) : text.includes(words);
    assert.ok(found, `the page at ${this.page.url()} does not say “${words}”:\n${text.slice(0, 1500)}`);
  }

  async keepsQuietAbout(words) {
    assert.ok(!(await this.page.content()).includes(words), `the page at ${this.page.url()} shows “${words}”`);
  }

  at(pattern) {
    assert.match(this.page.url().slice(this.portal.origin.length), pattern);
  }

  async signIn({ sign_in, password }) {
    await this.open("/sign-in");
    await this.type("account", sign_in);
    await this.type("password", password);
    await this.press(w("sign-in-button"));
    assert.ok(!this.page.url().includes("/sign-in"), `signing in failed: ${await this.text()}`);
  }

  async signOut() {
    await this.press(new RegExp(`^${w("nav-sign-out")}`), { within: "header" });
  }
}
