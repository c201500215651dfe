// The ways in which a visitor may want the pages: words, size of the window, wishes of the device, what was chosen on the settings page
// (`code`, see `app::settings`). axe looks in each of them: with all its rules where the words or the order differ, with those about
// layout and colours where only these do.
import { DESK, PHONE } from "./browser.mjs";

const CHINESE = { lang: "zh-Hans", prefix: "错误：" };
const ENGLISH = { lang: "en", prefix: "Error:" };
export const ELDERS = "zh.large.high.device.wide.easy.after";
export const ALL_CHOSEN = "zh.largest.high.dark.wide.easy.first";
export const WAYS = [
  { name: "Chinese on a phone", code: "zh", size: PHONE, axe: true, ...CHINESE },
  { name: "Chinese on a desk", code: "zh", size: DESK, axe: "layout", double: true, ...CHINESE },
  { name: "dark by the device, on a desk", code: "zh", size: DESK, axe: true, wish: { colorScheme: "dark" }, ...CHINESE },
  { name: "forced colours on a phone", code: "zh", size: PHONE, axe: "layout", wish: { forcedColors: "active" }, ...CHINESE },
  { name: "every setting chosen, on a phone", code: ALL_CHOSEN, size: { width: 360, height: 720 }, axe: true, ...CHINESE },
  { name: "the view for elders: targets of 60 px", code: ELDERS, size: { width: 360, height: 720 }, axe: "layout", smallestTarget: 60, double: true, ...CHINESE },
  { name: "English at 400 % of a desk", code: "en", size: { width: 320, height: 256 }, axe: true, ...ENGLISH },
  { name: "vertical lines of 256 px", code: "vertical", size: { width: 800, height: 256 }, axe: "layout", vertical: true, lang: "mn-Mong", prefix: "" },
];
