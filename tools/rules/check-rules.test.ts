import { expect, test } from 'vitest'
import { writeTree } from '../testing/write-tree.ts'
import { checkRules } from './check-rules.ts'

const folder = 'packages/audit/src/rules'
const document = `## 查什么

合计。

## 依据

通知要求。

## 错例

合计少一元。

\`\`\`yaml
# 附件1
wrong: yes
\`\`\`

## 对例

合计正确。

\`\`\`yaml
right: yes
\`\`\`

## 怎么改

重新合计。

## 不适用

没有合计的表。
`

const aRule = {
  code: 'A01',
  id: 'totals-add-up',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '合计', en: 'Totals' },
  cites: ['cai-yu-2020-10/3'],
  messages: { wrong: { zh: '合计有误。', en: 'The total is wrong.' } },
}

interface Given {
  readonly rules?: Readonly<Record<string, object>>
  readonly files?: Readonly<Record<string, string>>
  readonly listed?: readonly string[]
  readonly without?: string
}

/** What is said of the rules at their paths, each with a correct document, and of the files given besides. */
async function said({ rules = { 'arithmetic/totals-add-up': aRule }, files = {}, listed, without }: Given = {}) {
  const stems = listed ?? Object.keys(rules)
  const tree = Object.entries(rules).map(([stem, rule]) => ({
    [`${stem}.ts`]: `export default ${JSON.stringify(rule)}`,
    [`${stem}.test.ts`]: '',
    [`${stem}.md`]: document,
  }))
  const index = [
    ...stems.map((stem, at) => `import r${at} from './${stem}.ts'`),
    `export const rules = [${stems.map((_, at) => `r${at}`)}]`,
  ].join('\n')
  const all: Record<string, string> = Object.assign({ 'index.ts': index }, ...tree, files)
  const kept = Object.entries(all).filter(([path]) => path !== without)
  const root = writeTree(Object.fromEntries(kept.map(([path, text]) => [`${folder}/${path}`, text])))
  const problems = await checkRules(root, 2024)
  return problems.map(({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`)
}

test('a rule with its three files and its line passes', async () => {
  expect(await said()).toEqual([])
})

test.each(['totals-add-up.test.ts', 'totals-add-up.md'])('without %s it fails', async (name) => {
  expect(await said({ without: `arithmetic/${name}` })).toEqual([
    `arithmetic/${name}:1 is missing: a rule is .ts, .test.ts and .md.`,
  ])
})

test('a document without a rule fails, a file that helps rules needs none', async () => {
  expect(
    await said({ files: { 'arithmetic/lonely.md': document, 'arithmetic/rows-of.ts': 'export const a = 1' } }),
  ).toEqual([
    'arithmetic/lonely.ts:1 is missing: a rule is .ts, .test.ts and .md.',
    'arithmetic/lonely.test.ts:1 is missing: a rule is .ts, .test.ts and .md.',
  ])
})

test.each([
  [{ id: 'other' }, 'has the id other: a rule is named as its file.'],
  [{ group: 'units' }, 'has the group units: a rule stands in the folder of its group.'],
  [{ code: 'A1' }, 'has the code A1: write the letter of the group and two digits.'],
  [{ severity: 'fatal' }, 'has the severity fatal: one of error, warning, info.'],
  [{ cites: [] }, 'cites no article: name the one that demands this.'],
  [{ title: { zh: '合计', en: '' } }, 'lacks its title in one language.'],
  [{ messages: {} }, 'has no message.'],
  [
    { messages: { wrong: { zh: '合计有误', en: 'Wrong.' } } },
    'ends its Chinese message wrong without a full stop “。”.',
  ],
  [
    { messages: { wrong: { zh: '合计有误。', en: 'Wrong' } } },
    'ends its English message wrong without a full stop “.”.',
  ],
])('a rule with %j fails', async (change, message) => {
  expect(await said({ rules: { 'arithmetic/totals-add-up': { ...aRule, ...change } } })).toEqual([
    `arithmetic/totals-add-up.ts:1 ${message}`,
  ])
})

test('an article that is no longer in force fails', async () => {
  const tree = writeTree({
    [`${folder}/index.ts`]: "import a from './arithmetic/totals-add-up.ts'\nexport const rules = [a]",
    [`${folder}/arithmetic/totals-add-up.ts`]: `export default ${JSON.stringify(aRule)}`,
    [`${folder}/arithmetic/totals-add-up.test.ts`]: '',
    [`${folder}/arithmetic/totals-add-up.md`]: document,
  })
  expect((await checkRules(tree, 1990)).map(({ message }) => message)).toEqual([
    'cites cai-yu-2020-10/3, which is not in force in 1990: cite what holds today.',
  ])
})

test('an index that lacks a rule, is unsorted or repeats a code fails', async () => {
  const rules = {
    'arithmetic/b': { ...aRule, id: 'b', code: 'A03' },
    'arithmetic/a': { ...aRule, id: 'a', code: 'A02' },
    'arithmetic/c': { ...aRule, id: 'c', code: 'A03' },
    'arithmetic/d': { ...aRule, id: 'd', code: 'A04' },
  }
  expect(await said({ rules, listed: ['arithmetic/b', 'arithmetic/a', 'arithmetic/c'] })).toEqual([
    'index.ts:1 lacks d: add its line.',
    'index.ts:1 has A02 out of order: sort by code.',
    'index.ts:1 has the code A03 twice: codes are unique.',
  ])
})

test('a letter that stands for two groups fails', async () => {
  const rules = {
    'arithmetic/a': { ...aRule, id: 'a', code: 'A01' },
    'units/b': { ...aRule, id: 'b', code: 'A02', group: 'units' },
  }
  expect(await said({ rules })).toEqual([
    'index.ts:1 has A02 in units: a letter stands for one group and a group for one letter.',
  ])
})

test('a document with other headings fails', async () => {
  const files = { 'arithmetic/totals-add-up.md': document.replace('## 依据', '## 出处') }
  expect(await said({ files })).toEqual([
    'arithmetic/totals-add-up.md:1 is no document of a rule: the headings must be 查什么、依据、错例、对例、怎么改、不适用, not 查什么、出处、错例、对例、怎么改、不适用.',
  ])
})
