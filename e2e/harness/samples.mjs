// Every page with every sample as a file, written by the pages' own crate (app/examples/samples.rs); no server is needed to measure
// them. What one visit measures is in `measure`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LIMITS, axeFaults, errorFaults, keep, shapeFaults } from "./measures.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WRITER = path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "debug/examples/samples");

export class Samples {
  constructor(...codes) {
    this.folder = mkdtempSync(path.join(tmpdir(), "portal-samples-"));
    execFileSync(WRITER, [this.folder, ...codes]);
  }

  // Names such as `question.choices`, in the order of the alphabet.
  names(code) {
    return readdirSync(path.join(this.folder, code)).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5)).sort();
  }

  file(code, name) {
    return path.join(this.folder, code, `${name}.html`);
  }

  discard() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

// All faults of one sample as a visitor of this way sees it.
export async function measure(page, file, way) {
  await page.goto(`file://${file}`);
  return soundness(page, way);
}

// All faults of the page that is shown. `axe`: with axe, which takes most of the time; "layout" with its rules about that alone. `error`: whether something must be wrong; null
// when both may be.
export async function soundness(page, { lang, prefix, axe = false, vertical = false, double = false, error = null, smallestTarget = LIMITS.smallestTarget }) {
  // What wants the focus gets it when the page is first painted.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const faults = [
    ...await page.evaluate(shapeFaults, { ...LIMITS, smallestTarget, lang, vertical }).then(keep),
    ...await page.evaluate(errorFaults, { error, prefix }),
    ...(axe ? await axeFaults(page, { layoutOnly: axe === "layout" }) : []),
  ];
  for (const link of await page.locator(".error-summary a").all()) faults.push(...await landingFaults(page, link));
  if (double) faults.push(...await page.evaluate(lossFaults, DOUBLE));
  if (!vertical) faults.push(...await page.evaluate(lossFaults, SPACING));
  return faults;
}

// A link of the error summary, followed by keyboard: the next key typed goes into the wrong field.
async function landingFaults(page, link) {
  const to = await link.getAttribute("href");
  await link.focus();
  await page.keyboard.press("Enter");
  const focused = await page.evaluate(() => document.activeElement?.id);
  return focused === to.slice(1) ? [] : [`the summary's link ${to} leads the focus to “${focused}”`];
}

// What a reader may change without losing anything: letters twice as large (WCAG 1.4.4), the spacing of 1.4.12.
const DOUBLE = { what: "text of double size", css: ":root { font-size: $double !important }" };
const SPACING = {
  what: "wider spacing",
  css: "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
};

// Runs in the page: with that style nothing scrolls sideways and no text is cut.
function lossFaults({ what, css }) {
  const faults = [];
  const root = document.documentElement;
  const sheet = document.createElement("style");
  sheet.textContent = css.replace("$double", `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`);
  document.head.append(sheet);
  if (root.scrollWidth > root.clientWidth) faults.push(`with ${what} it scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
  for (const one of document.querySelectorAll("body *")) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    if (clipPath !== "none" || one.clientWidth === 0 || one.matches("input, textarea, select, video")) continue;
    const wide = overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
    const high = overflowY !== "visible" && one.scrollHeight > one.clientHeight + 1;
    if (wide || high) faults.push(`with ${what} text is cut: ${one.outerHTML.slice(0, 100)}`);
  }
  sheet.remove();
  return faults;
}
