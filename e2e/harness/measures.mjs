// What every page must be like: axe with every rule it has (all levels of WCAG, best practice, the experimental ones), and
// what axe does not see. `look` gives a list of faults in words; an empty list is a good page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const LIMITS = { smallestTarget: 44, smallestText: 18 };
const MOST_STOPS_BEFORE_MAIN = 10;
const MOST_STOPS = 120;

export const figures = { pages: 0, rules: 0, passes: 0, violations: 0, undecided: {}, stops: 0, targets: 0, smallestText: 99 };

// All faults of the page that is shown. `error`: it must say first that something is wrong ("page": the whole page is about that).
export async function look(page, { error = false, size, lang = "zh-Hans", prefix = "错误：" } = {}) {
  const faults = [
    ...await axeFaults(page),
    ...await page.evaluate(shapeFaults, { ...LIMITS, lang }).then(keep),
    ...await page.evaluate(errorFaults, { error, prefix }),
    ...await focusFaults(page, size ?? page.viewportSize()),
  ];
  if (page.strayRequest) faults.push(`asked a stranger: ${page.strayRequest}`);
  figures.pages += 1;
  return faults;
}

export function keep({ faults, targets, smallest }) {
  figures.targets += targets;
  figures.smallestText = Math.min(figures.smallestText, smallest);
  return faults;
}

// What depends on the layout and the colours, where the same HTML has been seen whole in another way.
const LAYOUT_RULES = ["color-contrast", "color-contrast-enhanced", "css-orientation-lock", "link-in-text-block", "scrollable-region-focusable", "target-size"];

// With every rule, or only with those whose outcome another layout may change.
export async function axeFaults(page, { layoutOnly = false } = {}) {
  // Where script is off, timers never fire; axe uses them only to take turns.
  await page.evaluate(() => {
    window.setTimeout = (turn, ms = 0) => { if (ms < 1000) Promise.resolve().then(turn); return 0; };
  });
  await page.evaluate(AXE);
  const found = await page.evaluate(async (only) => {
    const every = window.axe.getRules().map((rule) => rule.ruleId);
    const rules = every.filter((rule) => !only || only.includes(rule));
    const result = await window.axe.run(document, {
      runOnly: { type: "rule", values: rules },
      resultTypes: ["violations", "incomplete"],
    });
    const brief = (one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(" | ")}`;
    return {
      rules: every.length,
      tried: rules.length,
      passes: result.passes.length,
      violations: result.violations.map(brief),
      undecided: result.incomplete.map((one) => one.id),
    };
  }, layoutOnly ? LAYOUT_RULES : null);
  if (layoutOnly && found.tried !== LAYOUT_RULES.length) return [`axe knows ${found.tried} of ${LAYOUT_RULES.length} rules of layout`];
  figures.rules = found.rules;
  figures.passes += found.passes;
  figures.violations += found.violations.length;
  for (const id of found.undecided) figures.undecided[id] = (figures.undecided[id] ?? 0) + 1;
  return found.violations.map((text) => `axe ${text}`);
}

// Runs in the page: one h1, one main, no sideways scroll, no small text, no small target.
export function shapeFaults({ smallestTarget, smallestText, lang, vertical = false }) {
  const faults = [];
  const say = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 120);
  const only = (what) => {
    const n = document.querySelectorAll(what).length;
    if (n !== 1) faults.push(`${n} × ${what}`);
  };
  ["h1", "main", "title"].forEach(only);
  if (document.documentElement.lang !== lang) faults.push(`lang is ${document.documentElement.lang}`);
  const root = document.documentElement;
  if (vertical && root.scrollHeight > root.clientHeight) faults.push(`lines are longer than the window (${root.scrollHeight} of ${root.clientHeight} px)`);
  if (!vertical && root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest(".unseen"));
    faults.push(`scrolls sideways (${root.scrollWidth} of ${root.clientWidth} px): ${wide.slice(0, 2).map(say).join(" | ")}`);
  }

  // Nothing may lie over the page while it scrolls: what has the focus is never covered (WCAG 2.4.12).
  for (const one of document.querySelectorAll("body *")) {
    if (["fixed", "sticky"].includes(getComputedStyle(one).position)) faults.push(`stays over the page: ${say(one)}`);
  }

  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = 99;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !shown(parent)) continue;
    const px = Number.parseFloat(getComputedStyle(parent).fontSize);
    smallest = Math.min(smallest, px);
    if (px < smallestText) faults.push(`text of ${px} px: ${walker.currentNode.data.trim().slice(0, 30)}`);
  }
  for (const field of document.querySelectorAll("input:not([type=hidden]), textarea, select")) {
    const px = Number.parseFloat(getComputedStyle(field).fontSize);
    if (field.type !== "checkbox" && field.type !== "radio" && px < smallestText) faults.push(`text of ${px} px in ${say(field)}`);
  }

  // A link inside a sentence is as high as the sentence.
  const inSentence = (link) => {
    const block = link.closest("p, li, dd, dt, td, th, div, blockquote");
    return getComputedStyle(link).display === "inline"
      && block.textContent.replace(/\s/g, "").length > link.textContent.replace(/\s/g, "").length + 1;
  };
  let targets = 0;
  for (const target of document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), textarea, select")) {
    if (!shown(target) || target.matches(".skip-link:not(:focus)")) continue;
    targets += 1;
    if (target.matches("a[href]") && inSentence(target)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width < smallestTarget - 0.5 || height < smallestTarget - 0.5) {
      faults.push(`target of ${Math.round(width)}×${Math.round(height)} px: ${say(target)}`);
    }
  }
  return { faults, targets, smallest };
}

// Runs in the page: what is wrong is said in the title, at the field, in the summary, and the summary has the focus.
export function errorFaults({ error, prefix }) {
  const faults = [];
  const starts = document.title.startsWith(prefix);
  if (error && !starts) faults.push(`the title does not begin with ${prefix} ${document.title}`);
  if (error === false && starts) faults.push(`the title says ${prefix} though nothing should be wrong: ${document.title}`);
  const wrong = [...document.querySelectorAll(".field.is-wrong")];
  const summary = document.querySelector(".error-summary");
  const box = summary ?? document.querySelector(".notice-box.is-error");
  if (error === true && !box) faults.push("nothing at the top says what is wrong");
  if (box && document.activeElement !== box) {
    faults.push(`the focus is not on what is wrong but on ${document.activeElement?.outerHTML.slice(0, 80)}`);
  }
  for (const field of wrong) {
    if (!field.querySelector("[aria-invalid=true]")) faults.push(`a wrong field without aria-invalid: ${field.textContent.slice(0, 40)}`);
    const words = field.querySelector(".field-error");
    const described = [...field.querySelectorAll("[aria-describedby]")]
      .some((one) => one.getAttribute("aria-describedby").split(" ").includes(words?.id));
    if (!described) faults.push(`an error that no control is described by: ${words?.textContent}`);
  }
  const links = summary ? [...summary.querySelectorAll("a[href^='#']")] : [];
  if (links.length !== wrong.length) faults.push(`${wrong.length} wrong fields, ${links.length} links in the summary`);
  for (const link of links) {
    const control = document.getElementById(link.getAttribute("href").slice(1));
    if (!control?.matches("input, textarea, select") || !control.closest(".is-wrong")) {
      faults.push(`a link of the summary leads to no wrong field: ${link.getAttribute("href")}`);
    }
  }
  return faults;
}

// Walks through the page with Tab, from the top: every stop shows a ring and is in view, and the main content is near.
async function focusFaults(page, size) {
  const faults = [];
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
    // The next Tab starts from where the reader last was: put that back to the top.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    for (const one of document.querySelectorAll("[data-seen]")) one.removeAttribute("data-seen");
  });
  let before = 0;
  let reached = false;
  for (let nth = 0; nth < MOST_STOPS; nth += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((height) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.dataset.seen) return null;
      focused.dataset.seen = "yes";
      const style = getComputedStyle(focused);
      const { top, bottom, width } = focused.getBoundingClientRect();
      return {
        what: focused.outerHTML.replace(/\s+/g, " ").slice(0, 100),
        ring: style.outlineStyle !== "none" ? Number.parseFloat(style.outlineWidth) : 0,
        inMain: Boolean(focused.closest("main")),
        inView: bottom > 0 && top < height && width > 1,
      };
    }, size.height);
    if (!stop) break;
    figures.stops += 1;
    if (stop.ring < 2) faults.push(`no focus ring (${stop.ring} px): ${stop.what}`);
    if (!stop.inView) faults.push(`focused out of view: ${stop.what}`);
    reached ||= stop.inMain;
    if (!reached) before += 1;
  }
  if (reached && before > MOST_STOPS_BEFORE_MAIN) faults.push(`${before} stops before the main content`);
  return faults;
}
