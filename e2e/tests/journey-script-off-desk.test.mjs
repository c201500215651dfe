// The whole story with script off, on a desk.
import { DESK } from "../harness/browser.mjs";
import { journey } from "../harness/journey.mjs";

journey({ script: false, size: DESK, name: "script-off-desk" });
