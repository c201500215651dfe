// The portal's own words, so that tests press what a person reads: `w("guide-begin")`. Only plain one-line messages;
// for those with a gap in them, `w` gives a pattern.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(import.meta.dirname, "../../locales/zh-CN");

function* lines(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* lines(full);
    else if (entry.name.endsWith(".ftl")) yield* readFileSync(full, "utf8").split("\n");
  }
}

const WORDS = new Map();
for (const line of lines(FOLDER)) {
  const found = /^([a-z][\w-]*) = (.*)$/i.exec(line);
  if (found) WORDS.set(found[1], found[2]);
}

export function w(key) {
  const words = WORDS.get(key);
  if (words === undefined) throw new Error(`the portal has no words ${key}`);
  if (!words.includes("{")) return words;
  const plain = words.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(plain.join(".*"));
}
