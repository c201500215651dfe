// The whole story with script on, on a desk.
import { DESK } from "../harness/browser.mjs";
import { journey } from "../harness/journey.mjs";

journey({ script: true, size: DESK, name: "script-on-desk" });
