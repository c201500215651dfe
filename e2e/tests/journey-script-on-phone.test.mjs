// The whole story with script on, on a phone.
import { PHONE } from "../harness/browser.mjs";
import { journey } from "../harness/journey.mjs";

journey({ script: true, size: PHONE, name: "script-on-phone" });
