// Takes the README's pictures anew: `npm --prefix e2e run pictures`. Look at them before committing.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { launch } from "./harness/browser.mjs";
import { answerAll, beginForOneself, openGuide, sharedAnswers, sign } from "./harness/citizen.mjs";
import { act, takeUp } from "./harness/officer.mjs";
import { Portal } from "./harness/portal.mjs";
import { Walk } from "./harness/walk.mjs";
import { w } from "./harness/words.mjs";

const FOLDER = path.resolve(import.meta.dirname, "../server/docs/pictures");
const TOWNSHIP = "150424100";

await mkdir(FOLDER, { recursive: true });
const portal = await Portal.start();
const browser = await launch();
const walk = new Walk(browser, portal, { script: true, size: { width: 1000, height: 800 }, name: "pictures" });
try {
  await walk.come();
  await walk.open("/");
  await walk.page.screenshot({ path: path.join(FOLDER, "start.png"), clip: { x: 0, y: 0, width: 1000, height: 800 } });

  walk.size = { width: 400, height: 800 };
  const citizen = portal.citizen("王晓兰");
  await walk.come();
  await walk.signIn(citizen);
  await openGuide(walk, "living_subsidy");
  await walk.follow(w("guide-choose-place"));
  await walk.type("q", "林西镇");
  await walk.press(w("place-search-button"));
  await walk.follow("内蒙古自治区赤峰市林西县林西镇");
  await beginForOneself(walk);
  await answerAll(walk, {
    ...sharedAnswers({ certificate: `${citizen.sign_in}42` }),
    household: { household: ["dibao"] },
    dibao_number: null,
  }, { see: false });
  const number = await sign(walk, citizen.name);
  await walk.follow(w("receipt-follow"));
  const status = walk.page.url();
  await takeUp(walk, portal.officer("township", TOWNSHIP), number);
  await act(walk, "accept");
  await walk.follow(number);
  await act(walk, "forward");
  await walk.come();
  await walk.signIn(citizen);
  await walk.open(status);
  const end = await walk.page.locator("main").evaluate((main) => main.getBoundingClientRect().bottom);
  await walk.page.screenshot({ path: path.join(FOLDER, "status.png"), fullPage: true, clip: { x: 0, y: 0, width: 400, height: Math.min(end, 1500) } });
} finally {
  await walk.leave();
  await browser.close();
  await portal.discard();
}
