// What is left of a page on paper: no text is lost, also none that opens on request only; nothing to press or to go to; no ring around
// what has the focus; dark ink, since browsers leave grounds out.

// Parts that make no sense on paper. (A field for long text stays, but its text is no text of the page.)
const ON_SCREEN_ONLY = "nav, button, .button, .skip-link, .sign-slot, .footer, .back-link, .breadcrumb, .summary-change, .no-print, video";

export async function paperFaults(page) {
  const read = await page.evaluate(markTexts, ON_SCREEN_ONLY);
  await page.emulateMedia({ media: "print" });
  const faults = await page.evaluate(lookAtPaper, ON_SCREEN_ONLY);
  await page.emulateMedia({ media: "screen" });
  return { faults, read };
}

// Runs in the page: opens what is closed, remembers what can then be read, and closes it again.
function markTexts(without) {
  const closed = [...document.querySelectorAll("details:not([open])")];
  for (const one of closed) one.open = true;
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim() && text.parentElement.checkVisibility() && !text.parentElement.closest(`${without}, textarea`)) texts.push(text);
  }
  for (const one of closed) one.open = false;
  window.textsOnScreen = texts;
  return texts.length;
}

// Runs in the page as it is printed.
function lookAtPaper(without) {
  const faults = [];
  const say = (one) => one.outerHTML.replace(/\s+/g, " ").slice(0, 110);
  for (const text of window.textsOnScreen) {
    const box = document.createRange();
    box.selectNodeContents(text);
    if (!text.parentElement.checkVisibility() || box.getClientRects().length === 0) faults.push(`lost on paper: ${text.data.trim().slice(0, 40)}`);
    const [red, green, blue, solid = 1] = getComputedStyle(text.parentElement).color.match(/[\d.]+/g).map(Number);
    if (solid === 1 && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 90) faults.push(`pale ink on paper: ${text.data.trim().slice(0, 40)} in ${say(text.parentElement)}`);
  }
  for (const one of document.querySelectorAll(without)) if (one.checkVisibility()) faults.push(`of no use on paper: ${say(one)}`);
  const stops = [document.activeElement, document.querySelector("main a[href]"), document.querySelector("main input:not([type=hidden])")];
  for (const stop of stops) {
    if (!stop || stop === document.body || !stop.checkVisibility()) continue;
    stop.focus({ focusVisible: true });
    if (document.activeElement !== stop) continue;
    const { outlineStyle, boxShadow } = getComputedStyle(stop);
    if (outlineStyle !== "none" || boxShadow !== "none") faults.push(`a ring on paper around ${say(stop)}`);
  }
  return faults;
}
