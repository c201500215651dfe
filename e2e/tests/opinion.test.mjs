// A second opinion: the ACT rules of Alfa at all levels on every sample, and the focus ring of every kind of stop as it is painted (WCAG
// 2.4.13), pixel by pixel, in ordinary, forced and dark colours. The first opinion, and what to do when a page of yours fails: samples.test.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { alfaFaults, serveFolder } from "../harness/alfa.mjs";
import { DESK, PHONE, launch } from "../harness/browser.mjs";
import { ringFaults } from "../harness/rings.mjs";
import { Samples } from "../harness/samples.mjs";

const CODE = "zh";
const ENGLISH = "en";
const RINGS = [
  { name: "on a phone", wish: { viewport: PHONE } },
  { name: "in forced colours", wish: { viewport: PHONE, forcedColors: "active" } },
  { name: "dark, on a desk", wish: { viewport: DESK, colorScheme: "dark" } },
];
const figures = { alfa: { pages: 0, decided: 0, failures: 0 }, rings: { pages: 0, stops: 0, smallest: 99 } };

let browser;
let samples;

before(async () => {
  samples = new Samples(CODE, ENGLISH);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  samples?.discard();
  console.log(`opinion: ${JSON.stringify(figures)}`);
});

// In English the words differ and the pages do not: one sample of each page.
const only = (code, names) => code === CODE ? names : names.filter((name, nth) => nth === 0 || names[nth - 1].split(".")[0] !== name.split(".")[0]);

for (const code of [CODE, ENGLISH]) test(`Alfa finds nothing at A, AA and AAA on any sample: ${code}`, async () => {
  const context = await browser.newContext({ viewport: PHONE, locale: code === ENGLISH ? "en-GB" : "zh-CN" });
  const at = await serveFolder(context, samples.folder);
  const page = await context.newPage();
  const wrong = [];
  for (const name of only(code, samples.names(code))) {
    await page.goto(at(`${code}/${name}.html`));
    const { faults, decided } = await alfaFaults(page);
    figures.alfa.pages += 1;
    figures.alfa.decided += decided;
    wrong.push(...faults.map((fault) => `${code} ${name}: ${fault}`));
  }
  figures.alfa.failures += wrong.length;
  await context.close();
  assert.deepEqual(wrong, []);
});

for (const { name: how, wish } of RINGS) {
  test(`every kind of stop has a ring of at least 2 px at 3:1, ${how}`, async () => {
    const context = await browser.newContext({ locale: "zh-CN", ...wish });
    const page = await context.newPage();
    const counter = await context.newPage();
    const wrong = [];
    const known = new Set();
    for (const name of samples.names(CODE)) {
      await page.goto(`file://${samples.file(CODE, name)}`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const { faults, stops, smallest } = await ringFaults(page, counter, known);
      figures.rings.pages += stops > 0 ? 1 : 0;
      figures.rings.stops += stops;
      figures.rings.smallest = Math.min(figures.rings.smallest, Number(smallest.toFixed(2)));
      wrong.push(...faults.map((fault) => `${name}: ${fault}`));
    }
    await context.close();
    assert.deepEqual(wrong, []);
  });
}
