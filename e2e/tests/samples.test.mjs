// Every page × every sample × every way in which a visitor may want it: axe with all its rules, targets, text, reflow at 320×256,
// where the summary's links lead, double text, text spacing, forced colours, large targets for elders, vertical lines; HTML by the
// Nu checker; what a screen reader says of the main journeys. A second opinion and the painted focus ring: opinion.test.mjs.
//
// A page of yours fails here? The message names language, sample and fault; write the samples with
// `cargo run -p app --example samples -- /tmp/samples zh en` and open the file. Use the components and the classes of
// `style/`: a link on a line of its own is `stand-alone` or in a `link-list`; text is never below 1.125rem.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { DESK, PHONE, launch } from "../harness/browser.mjs";
import { hear, transcript } from "../harness/hear.mjs";
import { figures } from "../harness/measures.mjs";
import { Samples, measure } from "../harness/samples.mjs";

const CHINESE = { lang: "zh-Hans", prefix: "错误：" };
const ENGLISH = { lang: "en", prefix: "Error:" };
const ELDERS = "zh.large.high.device.wide.easy.after";
const ALL_CHOSEN = "zh.largest.high.dark.wide.easy.first";
const WAYS = [
  { name: "Chinese on a phone", code: "zh", size: PHONE, axe: true, ...CHINESE },
  { name: "Chinese on a desk", code: "zh", size: DESK, double: true, ...CHINESE },
  { name: "dark by the device, on a desk", code: "zh", size: DESK, axe: true, wish: { colorScheme: "dark" }, ...CHINESE },
  { name: "forced colours on a phone", code: "zh", size: PHONE, wish: { forcedColors: "active" }, ...CHINESE },
  { name: "every setting chosen, on a phone", code: ALL_CHOSEN, size: { width: 360, height: 720 }, axe: true, ...CHINESE },
  { name: "the view for elders: targets of 60 px", code: ELDERS, size: { width: 360, height: 720 }, smallestTarget: 60, double: true, ...CHINESE },
  { name: "English at 400 % of a desk", code: "en", size: { width: 320, height: 256 }, axe: true, ...ENGLISH },
  { name: "vertical lines of 256 px", code: "vertical", size: { width: 800, height: 256 }, vertical: true, lang: "mn-Mong", prefix: "" },
];
// Journeys as they are heard, step by step, on samples (whose days and numbers stand still).
const JOURNEYS = {
  "apply": ["start.full", "guide.signed-out", "place.townships", "place.found", "sign_in.needed", "register.empty", "register.errors",
    "guide.ready", "question.number", "question.number-wrong", "question.choices", "question.yes-no", "papers.draft", "paper.empty",
    "paper.refused", "paper.given", "check.open", "check.full",
    "receipt.application"],
  "follow": ["my.full", "case.running", "case.supplement", "supplement.open", "supplement_item.wrong", "supplement.saved", "case.supplemented",
    "case.approved", "notice.asked", "notice.granted", "notice.refusal"],
  "office": ["desk.full", "desk_case.acts", "desk_supplement.tick", "desk_supplement.reasons-wrong", "desk_supplement.preview", "desk_case.items",
    "desk_case.wrong"],
  "settings": ["settings.usual", "settings.saved"],
};
const TRANSCRIPTS = path.resolve(import.meta.dirname, "../transcripts");

let browser;
let samples;

before(async () => {
  samples = new Samples(...new Set(WAYS.map((way) => way.code)));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  samples?.discard();
  console.log(`samples: ${JSON.stringify(figures)}`);
});

for (const way of WAYS) {
  test(`every sample is sound: ${way.name}`, async () => {
    const context = await browser.newContext({ viewport: way.size, locale: way.lang === "en" ? "en-GB" : "zh-CN", ...way.wish });
    const page = await context.newPage();
    const wrong = [];
    for (const name of samples.names(way.code)) {
      const faults = await measure(page, samples.file(way.code, name), way);
      figures.pages += 1;
      wrong.push(...faults.map((fault) => `${way.code} ${name}: ${fault}`));
    }
    await context.close();
    assert.deepEqual(wrong, []);
  });
}

test("every sample is valid HTML for the Nu checker", async () => {
  const jar = path.resolve(import.meta.dirname, "../node_modules/vnu-jar/build/dist/vnu.jar");
  const folders = ["zh", ALL_CHOSEN, "en"].map((code) => path.dirname(samples.file(code, "x")));
  const run = promisify(execFile)("java", ["-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", ...folders], { maxBuffer: 64 << 20 });
  const { stderr } = await run;
  const { messages } = JSON.parse(stderr);
  const brief = messages.map(({ url, subType, type, message, extract }) => `${path.basename(url ?? "")} ${subType ?? type}: ${message} ${extract ?? ""}`);
  assert.deepEqual([...new Set(brief)].slice(0, 20), []);
});

test("the transcripts of the main journeys are current", async () => {
  const context = await browser.newContext({ viewport: PHONE, locale: "zh-CN" });
  const page = await context.newPage();
  for (const [journey, steps] of Object.entries(JOURNEYS)) {
    const parts = [];
    for (const name of steps) {
      await page.goto(`file://${samples.file("zh", name)}`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      parts.push({ name, ...await hear(page) });
    }
    const file = path.join(TRANSCRIPTS, `${journey}.txt`);
    const heard = transcript(parts);
    if (process.env.WRITE_TRANSCRIPTS) writeFileSync(file, heard);
    const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
    assert.ok(kept === heard, `${file} is not current. Write it anew with WRITE_TRANSCRIPTS=1 node --test tests/samples.test.mjs, and read it: is it clear where I am, what is asked, what went wrong?`);
  }
  await context.close();
});
