// Every page × every sample × every way in which a visitor may want it: axe with all its rules, targets, text, reflow at 320×256,
// where the summary's links lead, double text, text spacing, forced colours, large targets for elders, vertical lines; HTML by the
// Nu checker; what is left on paper. What a screen reader says: transcripts.test.mjs. A second opinion and the painted focus ring: opinion.test.mjs.
//
// A page of yours fails here? The message names language, sample and fault; write the samples with
// `cargo run -p app --example samples -- /tmp/samples zh en` and open the file. Use the components and the classes of
// `style/`: a link on a line of its own is `stand-alone` or in a `link-list`; text is never below 1.125rem.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { launch } from "../harness/browser.mjs";
import { figures } from "../harness/measures.mjs";
import { paperFaults } from "../harness/print.mjs";
import { Samples, measure } from "../harness/samples.mjs";
import { ALL_CHOSEN, WAYS } from "../harness/ways.mjs";

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

for (const code of ["zh", ALL_CHOSEN]) {
  test(`every sample is whole on paper, and only what is of use there: ${code}`, async () => {
    const context = await browser.newContext({ viewport: { width: 720, height: 1000 }, locale: "zh-CN" });
    const page = await context.newPage();
    const wrong = [];
    let texts = 0;
    for (const name of samples.names(code)) {
      await page.goto(`file://${samples.file(code, name)}`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const { faults, read } = await paperFaults(page);
      texts += read;
      wrong.push(...faults.map((fault) => `${name}: ${fault}`));
    }
    await context.close();
    assert.ok(texts > 1000, `only ${texts} texts were looked at`);
    assert.deepEqual([...new Set(wrong)], []);
  });
}

test("every sample is valid HTML for the Nu checker", async () => {
  const jar = path.resolve(import.meta.dirname, "../node_modules/vnu-jar/build/dist/vnu.jar");
  const folders = ["zh", ALL_CHOSEN, "en", "vertical"].map((code) => path.dirname(samples.file(code, "x")));
  const run = promisify(execFile)("java", ["-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", ...folders], { maxBuffer: 64 << 20 });
  const { stderr } = await run;
  const { messages } = JSON.parse(stderr);
  const brief = messages.map(({ url, subType, type, message, extract }) => `${path.basename(url ?? "")} ${subType ?? type}: ${message} ${extract ?? ""}`);
  // Of letters without sense beside Chinese words the checker guesses the language; it says of itself that it guesses.
  const sure = brief.filter((one) => !/appears to be written in .* but the .html. start tag has .lang="mn-Mong"/.test(one));
  assert.ok(brief.length - sure.length <= 5, "it guesses more than it did");
  assert.deepEqual([...new Set(sure)].slice(0, 20), []);
});
