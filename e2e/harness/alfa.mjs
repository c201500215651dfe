// A second opinion: the ACT rules of Alfa, at all levels of WCAG and its best practice. The page is handed over with the rules' own
// version of the DOM package, because the adapter for the browser driver lags behind. What Alfa cannot decide alone is no fault.
import { readFileSync } from "node:fs";
import { Audit } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Native as Seen } from "@siteimprove/alfa-device/native";
import { Node } from "@siteimprove/alfa-dom";
import { Native } from "@siteimprove/alfa-dom/native";
import { Request, Response } from "@siteimprove/alfa-http";
import Rules from "@siteimprove/alfa-rules";
import { Page } from "@siteimprove/alfa-web";

const HOST = "http://samples.invalid";

// Files of a folder under a made-up host: sheets of files are closed to scripts, those of a host are open.
export async function serveFolder(context, folder) {
  const kinds = { html: "text/html; charset=utf-8", css: "text/css", svg: "image/svg+xml" };
  await context.route(`${HOST}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const kind = kinds[pathname.split(".").at(-1)];
    if (!kind) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: kind, body: readFileSync(`${folder}${decodeURIComponent(pathname)}`) });
  });
  return (path) => `${HOST}/${path}`;
}

// What Alfa finds on the page that is shown, in words.
export async function alfaFaults(page) {
  const device = Device.from(await page.evaluate(Seen.fromWindow));
  const document = Node.from(await page.evaluate(Native.fromNode), device);
  const outcomes = await Audit.of(Page.of(Request.empty(), Response.empty(), document, device), Rules).evaluate();
  const faults = [];
  let decided = 0;
  for (const outcome of outcomes) {
    const { outcome: result, rule, target, expectations } = outcome.toJSON();
    if (result === "passed" || result === "failed") decided += 1;
    if (result !== "failed") continue;
    const why = expectations.map(([, expectation]) => expectation.error?.message).find(Boolean) ?? "";
    faults.push(`alfa ${rule.uri.split("/").at(-1)}: ${say(target)}: ${why.replace(/\s+/g, " ").slice(0, 160)}`);
  }
  return { faults, decided };
}

function say(target) {
  if (target.type === "text") return target.data.trim().slice(0, 40);
  if (target.type !== "element") return target.type ?? "the page";
  const of = (name) => target.attributes?.find((one) => one.name === name)?.value;
  return `<${target.name}${of("class") ? `.${of("class")}` : ""}${of("id") ? `#${of("id")}` : ""}${of("href") ? ` ${of("href")}` : ""}>`;
}
