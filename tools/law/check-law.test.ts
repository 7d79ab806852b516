import { expect, test } from 'vitest'
import { checkLaw } from './check-law.ts'
import { parseLawFile } from './law-file.ts'
import { sampleFiles, sampleTexts } from './sample-files.ts'

test('files in order have no problems', () => {
  expect(checkLaw(sampleFiles())).toEqual([])
})

const regulation = 'packages/law/regulations/measures.yaml'
const parameter = 'packages/law/parameters/scoring/weights.yaml'
const edition = 'packages/law/editions/place-2024.yaml'

const malformed: [name: string, ...change: Parameters<typeof sampleFiles>, place: string, message: string][] = [
  [
    'an unknown key',
    'regulations',
    'issuer:',
    'publisher: 某社\nissuer:',
    `${regulation}:4`,
    'The file has the unknown key publisher.',
  ],
  ['a missing key', 'parameters', 'unit: 分\n', '', `${parameter}:1`, 'The file lacks unit.'],
  [
    'a missing mark of verification',
    'parameters',
    '    verified: true\n',
    '',
    `${parameter}:5`,
    'values.2021-01-01 lacks verified.',
  ],
  ['an empty gist', 'regulations', '满分是一百', '""', `${regulation}:16`, 'articles.1.gist must be text, found "".'],
  [
    'an unquoted number',
    'parameters',
    '"50"',
    '50.0',
    `${parameter}:5`,
    'values.2021-01-01.value.产出 must be quoted text, found the unquoted number 50.0.',
  ],
  [
    'text that is not quoted',
    'parameters',
    '{ 产出: "50" }',
    '五十',
    `${parameter}:5`,
    'values.2021-01-01.value must be quoted text, found "五十".',
  ],
  [
    'a day that does not exist',
    'parameters',
    '2021-01-01',
    '2021-02-30',
    `${parameter}:4`,
    'values has the malformed key 2021-02-30.',
  ],
  [
    'a date written otherwise',
    'regulations',
    '2020-02-25',
    '2020年2月25日',
    `${regulation}:6`,
    'issued must be date or null, found "2020年2月25日".',
  ],
  [
    'an unknown kind of regulation',
    'regulations',
    'notice',
    'rumour',
    `${regulation}:5`,
    'kind must be one of law, regulation, rule, notice, standard, form, practice, found "rumour".',
  ],
  [
    'a mark that is neither true nor false',
    'regulations',
    'verified: true',
    'verified: maybe',
    `${regulation}:12`,
    'verified must be true or false, found "maybe".',
  ],
  [
    'a malformed article key',
    'regulations',
    '"2"',
    '第二条',
    `${regulation}:18`,
    'articles has the malformed key 第二条.',
  ],
  [
    'an empty list of values',
    'parameters',
    '{ 产出: "50" }',
    '{}',
    `${parameter}:5`,
    'values.2021-01-01.value must not be empty.',
  ],
  [
    'a year that is not four digits',
    'editions',
    '"2024"',
    '"24"',
    `${edition}:4`,
    'years.from must be year, found "24".',
  ],
]

test.each(malformed)('%s is refused', (_, kind, text, replacement, place, message) => {
  expect(checkLaw(sampleFiles(kind, text, replacement)).map(inLine)).toEqual([`${place} ${message}`])
})

test('a key written twice is refused', () => {
  const twice = sampleFiles('regulations', 'issuer: 某部', 'issuer: 某部\nissuer: 某委')
  expect(checkLaw(twice).map(inLine)).toEqual([`${regulation}:5 Map keys must be unique`])
})

test('a date written twice is refused', () => {
  const again = `values:\n  2021-01-01:\n    value: "49"\n    cites: measures/1\n    verified: true`
  expect(checkLaw(sampleFiles('parameters', 'values:', again)).map(inLine)).toEqual([
    `${parameter}:8 Map keys must be unique`,
  ])
})

const contradictory: typeof malformed = [
  [
    'a citation of an article that does not exist',
    'parameters',
    'measures/1',
    'measures/9',
    `${parameter}:6`,
    'The value of 2021-01-01 cites measures/9, which does not exist.',
  ],
  [
    'a value older than the article it cites',
    'parameters',
    '2021-01-01',
    '2020-02-24',
    `${parameter}:6`,
    'The value of 2020-02-24 cites measures/1, in force only from 2020-02-25.',
  ],
  [
    'a value younger than the article it cites',
    'regulations',
    'from: null',
    'from: null\n  until: 2020-12-31',
    `${parameter}:6`,
    'The value of 2021-01-01 cites measures/1, in force only until 2020-12-31.',
  ],
  [
    'a verified value resting on an unread article',
    'parameters',
    'measures/1',
    'measures/2',
    `${parameter}:6`,
    'The value of 2021-01-01 is marked verified, but measures/2 is not.',
  ],
  [
    'a form citing an article that does not exist',
    'editions',
    'measures/1',
    'measures/9',
    `${edition}:10`,
    'base-data cites measures/9, which does not exist.',
  ],
  [
    'weights that are no parameter',
    'editions',
    'withCost: scoring/weights',
    'withCost: scoring/luck',
    `${edition}:13`,
    'weights.withCost names scoring/luck, which does not exist.',
  ],
  [
    'an indicator kind without a weighted head',
    'editions',
    '数量: 产出',
    '数量: 投入',
    `${edition}:19`,
    '数量 leads to 投入, which has no standard weight.',
  ],
]

test.each(contradictory)('%s is refused', (_, kind, text, replacement, place, message) => {
  expect(checkLaw(sampleFiles(kind, text, replacement)).map(inLine)).toEqual([`${place} ${message}`])
})

test('a later value of another shape is refused', () => {
  const later = `    verified: true\n  2022-01-01:\n    value: "50"\n    cites: measures/1\n    verified: true`
  expect(checkLaw(sampleFiles('parameters', '    verified: true', later)).map(inLine)).toEqual([
    `${parameter}:9 The value of 2022-01-01 is not a set of named texts like that of 2021-01-01.`,
  ])
})

test('rows with different columns are refused, and weights kept in rows name no heads', () => {
  expect(checkLaw(sampleFiles('parameters', '{ 产出: "50" }', '[{ upTo: "1" }, { from: "2" }]')).map(inLine)).toEqual([
    `${parameter}:5 The value of 2021-01-01 has rows with different columns.`,
    `${edition}:19 数量 leads to 产出, which has no standard weight.`,
  ])
})

test('a second edition for a year another one still covers is refused', () => {
  const later = parseLawFile('editions', 'place-2025', sampleTexts.editions.replace('"2024"', '"2025"'))
  expect(checkLaw([...sampleFiles(), later]).map(inLine)).toEqual([
    'packages/law/editions/place-2025.yaml:4 place-2024 already covers 2025.',
  ])
})

test('a second edition for some kind of spending alone is in order', () => {
  const scoped = sampleTexts.editions.replace('forms:', 'scope: 转移支付\nforms:')
  expect(checkLaw([...sampleFiles(), parseLawFile('editions', 'place-transfers-2024', scoped)])).toEqual([])
})

const ownWeights = `weights:
  standard: null
  withCost: null
  benefitWithoutSatisfaction: null
ownWeights:
  general:
    heads: { 执行率: "20" }
    cites: measures/1
    verified: true`
const withOwnWeights = sampleTexts.editions.replace(/weights:[\s\S]*(?=\nexecutionRate)/, ownWeights)

test('an edition may have weights and heads of its own', () => {
  const files = sampleFiles().filter(({ kind }) => kind !== 'editions')
  const own = withOwnWeights.replace('数量: 产出', '数量: 项目完成')
  expect(checkLaw([...files, parseLawFile('editions', 'place-2024', own)])).toEqual([])
})

test('weights of its own that cite what does not exist are refused', () => {
  const files = sampleFiles().filter(({ kind }) => kind !== 'editions')
  const own = withOwnWeights.replace('cites: measures/1', 'cites: measures/9')
  expect(checkLaw([...files, parseLawFile('editions', 'place-2024', own)]).map(inLine)).toEqual([
    `${edition}:18 ownWeights.general cites measures/9, which does not exist.`,
  ])
})

test('an edition that begins when another one ends is in order', () => {
  const later = parseLawFile('editions', 'place-2025', sampleTexts.editions.replace('"2024"', '"2025"'))
  expect(checkLaw([...sampleFiles('editions', 'until: null', 'until: "2024"'), later])).toEqual([])
})

function inLine({ file, line, message }: ReturnType<typeof checkLaw>[number]): string {
  return `${file}:${line} ${message}`
}
