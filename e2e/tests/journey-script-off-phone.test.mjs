// The whole story with script off, on a phone.
import { PHONE } from "../harness/browser.mjs";
import { journey } from "../harness/journey.mjs";

journey({ script: false, size: PHONE, name: "script-off-phone" });
