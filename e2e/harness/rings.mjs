// The focus ring as it is painted (WCAG 2.4.13): for every stop of a page, the pixels that change by 3:1 or more when it has the
// focus, against the area of a line of 2 px around it. Three pictures a page: nothing focused, every other stop, the others; so
// two neighbours are never ringed in the same picture. The states are forced in the style engine: what is painted is what Tab shows.
// Pictures take time: a page all of whose stops are of kinds that have been looked at before is passed over.

const AROUND = 10;
const STOPS = "a[href], button, summary, input:not([type=hidden]), textarea, select, video[controls], [autofocus]";

// `counter`: an empty page of the same browser, in which pictures are opened and counted. `known`: kinds of stops seen before.
export async function ringFaults(page, counter, known = new Set()) {
  const kinds = await page.evaluate(markStops, STOPS);
  if (kinds.every((kind) => known.has(kind))) return { faults: [], stops: 0, smallest: 99 };
  kinds.forEach((kind) => known.add(kind));
  // A page behind another is painted once a second only.
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "[data-stop]" });
  const force = (nodeId, on) => session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: on ? ["focus", "focus-visible"] : [] });
  const { cssContentSize: { width, height } } = await session.send("Page.getLayoutMetrics");
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const picture = async () => (await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true, captureBeyondViewport: true, clip })).data;
  const bare = await page.evaluate(readStops);
  const pictures = [await picture()];
  const stops = [];
  for (const turn of [0, 1]) {
    const mine = nodeIds.filter((_, nth) => nth % 2 === turn);
    for (const nodeId of mine) await force(nodeId, true);
    const shown = await page.evaluate(readStops);
    shown.forEach((stop, nth) => { if (nth % 2 === turn) stops.push({ ...stop, turn: turn + 1, lines: bare[nth].hidden ? stop.lines : bare[nth].lines }); });
    pictures.push(await picture());
    for (const nodeId of mine) await force(nodeId, false);
  }
  await session.detach();
  const areas = await counter.evaluate(countPixels, { pictures, stops, around: AROUND });
  const faults = stops.flatMap((stop, nth) => (areas[nth] >= 1 ? [] : [`focus ring of ${areas[nth].toFixed(2)} of the area asked for: ${stop.what}`]));
  return { faults, stops: kinds.length, smallest: Math.min(99, ...areas) };
}

// Runs in the page: numbers the stops that are shown, and lets go of the focus. Tells of what kind each is: the same elements with
// the same classes around it are painted by the same rules.
function markStops(selector) {
  document.activeElement?.blur();
  window.scrollTo(0, 0);
  const kinds = [];
  for (const stop of document.querySelectorAll(selector)) {
    if (!stop.checkVisibility()) continue;
    stop.dataset.stop = kinds.length;
    let kind = `${stop.type ?? ""}${stop.checked ?? ""}${stop.ariaCurrent ?? ""}`;
    for (let one = stop; one !== document.body; one = one.parentElement) kind += ` ${one.localName}.${one.className}`;
    kinds.push(kind);
  }
  return kinds;
}

// Runs in the page: where each stop is, line by line.
function readStops() {
  return [...document.querySelectorAll("[data-stop]")].map((stop) => ({
    what: stop.outerHTML.replace(/\s+/g, " ").slice(0, 110),
    hidden: stop.matches(".skip-link"),
    lines: [...stop.getClientRects()].map(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height })),
  }));
}

// Runs in a page of its own: how much of the area asked for each stop has.
async function countPixels({ pictures, stops, around }) {
  const open = async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const brush = canvas.getContext("2d");
    brush.drawImage(bitmap, 0, 0);
    return brush.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [bare, ...ringed] = await Promise.all(pictures.map(open));
  const linear = Float64Array.from({ length: 256 }, (_, value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = (data, at) => 0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]] + 0.05;
  return stops.map(({ lines, turn }) => {
    const after = ringed[turn - 1];
    const left = Math.max(0, Math.floor(Math.min(...lines.map((one) => one.x)) - around));
    const top = Math.max(0, Math.floor(Math.min(...lines.map((one) => one.y)) - around));
    const right = Math.min(bare.width, Math.ceil(Math.max(...lines.map((one) => one.x + one.width)) + around));
    const bottom = Math.min(bare.height, Math.ceil(Math.max(...lines.map((one) => one.y + one.height)) + around));
    let changed = 0;
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const [one, other] = [light(bare.data, 4 * (y * bare.width + x)), light(after.data, 4 * (y * after.width + x))];
        if (Math.max(one, other) / Math.min(one, other) >= 3) changed += 1;
      }
    }
    const asked = lines.reduce((sum, { width, height }) => sum + 4 * (width + height) - 16, 0);
    return changed / asked;
  });
}
