// A walk that is written down: what a screen reader says of each page that was waited for, and between the pages what was typed,
// chosen and pressed, in the words that are on the screen. Numbers that stand for a person are never written down, invented or not.
import { hear, transcript } from "./hear.mjs";
import { Walk } from "./walk.mjs";

const SECRET = [[/\d{17}[\dX]\d{2}(?!\d)/g, "20位号码"], [/\d{17}[\dX](?!\d)/g, "18位号码"]];
const hide = (text) => [...SECRET, FILE].reduce((all, [what, as]) => all.replace(what, as), text);
// The one word on the pages that is the browser's own, in its own language.
const FILE = [/，已填“No file chosen”/g, "，还没选文件"];
const tidy = (text) => text.replace(/\s+/g, " ").trim();

// Days, hours, numbers of matters and the time that is left differ from one recording to the next.
const CHANGING = [
  [/\d{4}年\d{1,2}月\d{1,2}日(（星期.）)?/g, "〔某日〕"], [/\d{4}年\d{1,2}月/g, "〔某月〕"], [/\d{1,2}月\d{1,2}日(（星期.）)?/g, "〔某日〕"], [/\b\d{1,2}:\d{2}\b/g, "〔某时〕"],
  [/\b[0-9A-Z]{4}(-[0-9A-Z]{4})+\b/g, "〔编号〕"], [/(超过|还有|还剩|停在) ?(第 ?)?\d+ ?/g, "$1〔几〕"], [/[\d.]+ ?(kB|MB|KB)/g, "〔多大〕"],
  // Towards the end of a year the next one's holidays may not be known yet.
  [/预计/g, ""], [/^ *那一年的放假安排还没有公布，日期可能会动。\n/gm, ""],
  [/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? /g, ""], [/\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g, "〔day〕"],
];
export const lasting = (text) => CHANGING.reduce((all, [what, as]) => all.replace(what, as), text);

export class Tape extends Walk {
  parts = [];
  explained = new Set();

  say(move) {
    const last = this.parts.at(-1);
    if (last?.moves) last.moves.push(hide(move));
    else this.parts.push({ moves: [hide(move)] });
  }

  // Help of a kind that was not heard before is opened; then the page is heard.
  async see(name) {
    await this.page.waitForLoadState();
    const opened = await this.page.evaluate((known) => {
      const fresh = [];
      for (const help of document.querySelectorAll("details:not([open])")) {
        const words = help.querySelector("summary").innerText.trim();
        if (known.includes(words) || fresh.includes(words)) continue;
        help.open = true;
        fresh.push(words);
      }
      return fresh;
    }, [...this.explained]);
    for (const words of opened) this.explained.add(words);
    const { title, lines } = await hear(this.page);
    this.parts.push({ name, title: hide(title), lines: lines.map(hide) });
  }

  // All that was written down since, as text.
  take() {
    const parts = this.parts.splice(0);
    this.explained.clear();
    return transcript(parts);
  }

  async open(address) {
    this.say(`打开网址：${address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…")}`);
    return super.open(address);
  }

  async follow(words, { within = "main" } = {}) {
    const link = this.page.locator(within).getByRole("link", { name: words, exact: typeof words === "string" }).first();
    await this.followThis(link);
  }

  async followThis(link) {
    this.say(`按链接：“${tidy(await link.innerText())}”`);
    await link.click();
  }

  async press(words, { within = "main" } = {}) {
    const button = this.page.locator(within).getByRole("button", { name: words, exact: typeof words === "string" }).first();
    this.say(`按：“${tidy(await button.innerText())}”`);
    await button.click();
  }

  async type(name, words, { within = "main" } = {}) {
    const field = this.page.locator(`${within} [name="${name}"]`);
    const label = await field.evaluate((one) => one.labels[0]?.innerText ?? one.getAttribute("aria-label") ?? "");
    const secret = await field.getAttribute("type") === "password";
    this.say(words === "" ? `“${tidy(label)}”不填` : `在“${tidy(label)}”里填：${secret ? "（密码）" : words}`);
    await field.fill(words);
  }

  async choose(name, values, { within = "main" } = {}) {
    for (const box of await this.page.locator(`${within} input[name="${name}"]`).all()) {
      if (![values].flat().includes(await box.getAttribute("value"))) continue;
      this.say(`选：“${tidy(await box.evaluate((one) => one.labels[0]?.innerText ?? ""))}”`);
    }
    await super.choose(name, values, { within });
  }

  async come(who) {
    await super.come();
    if (who) this.say(`（换人：${who}）`);
    return this.page;
  }
}
