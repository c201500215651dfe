// Debian's Chromium and the kinds of visitor that the tests send: script off or on, on a phone or on a desk.
import { chromium } from "playwright-core";

export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 800 };

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--no-first-run", "--disable-quic",
    ],
  });
}

// A fresh browser profile at the portal's start: no cookies, no cache.
export async function visitor(browser, portal, { script = true, size = DESK, ...rest } = {}) {
  const context = await browser.newContext({
    baseURL: portal.origin,
    javaScriptEnabled: script,
    viewport: size,
    locale: "zh-CN",
    ...rest,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  // Nothing but the portal itself is ever asked for anything.
  page.on("request", (request) => {
    const { url } = { url: request.url() };
    if (!url.startsWith(portal.origin) && !url.startsWith("data:")) page.strayRequest = url;
  });
  return page;
}
