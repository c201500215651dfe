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

// All faults of one sample as a visitor of this way sees it. `axe`: with axe, which takes most of the time.
export async function measure(page, file, { lang, prefix, axe = false, vertical = false, double = false }) {
  await page.goto(`file://${file}`);
  // What wants the focus gets it when the page is first painted.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const faults = [
    ...await page.evaluate(shapeFaults, { ...LIMITS, lang, vertical }).then(keep),
    ...await page.evaluate(errorFaults, { error: null, prefix }),
    ...(axe ? await axeFaults(page) : []),
  ];
  await page.keyboard.press("Tab");
  faults.push(...await page.evaluate(ringFaults));
  if (double) faults.push(...await page.evaluate(doubleFaults));
  if (!vertical) faults.push(...await page.evaluate(spacingFaults));
  return faults;
}

// Runs in the page: every stop shows a real outline of at least 2 px (WCAG 2.4.13), also where colours are forced.
function ringFaults() {
  const faults = [];
  const stops = document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), textarea, select, video[controls]");
  for (const stop of stops) {
    if (!stop.checkVisibility()) continue;
    stop.focus();
    if (document.activeElement !== stop) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) {
      faults.push(`no focus ring of 2 px: ${stop.outerHTML.slice(0, 100)}`);
    }
  }
  document.activeElement?.blur();
  return faults;
}

// Runs in the page: letters twice as large (WCAG 1.4.4) neither scroll sideways nor are cut.
function doubleFaults() {
  const root = document.documentElement;
  root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`;
  const wide = root.scrollWidth - root.clientWidth;
  root.style.fontSize = "";
  return wide > 0 ? [`with text of double size it scrolls sideways by ${wide} px`] : [];
}

// Runs in the page: the spacing of WCAG 1.4.12 loses no text.
function spacingFaults() {
  const faults = [];
  const sheet = document.createElement("style");
  sheet.textContent = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
  document.head.append(sheet);
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`with wider spacing it scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
  for (const one of document.querySelectorAll("body *")) {
    const { overflowX, clipPath } = getComputedStyle(one);
    const cut = overflowX !== "visible" && clipPath === "none" && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
    if (cut && !one.matches("input, textarea, select, video")) faults.push(`with wider spacing text is cut: ${one.outerHTML.slice(0, 100)}`);
  }
  sheet.remove();
  return faults;
}
