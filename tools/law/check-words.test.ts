import { expect, test } from 'vitest'
import { checkLaw } from './check-law.ts'
import { contentOf } from './law-content.ts'
import { parseLawFile } from './law-file.ts'
import { printWords } from './print-words.ts'
import { wordFiles, wordTexts } from './word-files.ts'

const statutes = 'packages/law/statutes/list.yaml'
const wordings = 'packages/law/wordings/list.yaml'

test('lists in order have no problems', () => {
  expect(checkLaw(wordFiles())).toEqual([])
})

test.each([
  ['an unknown key', 'statutes', 'status:', 'state:', `${statutes}:1`, 'The file lacks status.'],
  [
    'a missing source',
    'wordings',
    'source:\n  key: TEST\n  address: null\n',
    '',
    `${wordings}:1`,
    'The file lacks source.',
  ],
  ['a missing mark of verification', 'statutes', 'verified: true\n', '', `${statutes}:1`, 'The file lacks verified.'],
  ['a wording twice', 'wordings', '布署: 部署', '既使是: 即使是', `${wordings}:9`, 'Map keys must be unique'],
  ['an empty list of guards', 'wordings', '\n  - 瀑布署名', ' []', `${wordings}:10`, 'guards must not be empty.'],
  ['a wording of one letter', 'wordings', '布署:', '布:', `${wordings}:9`, 'pairs has the malformed key 布.'],
] as const)('%s is refused', (_, kind, text, replacement, place, message) => {
  expect(said(wordFiles(kind, text, replacement))).toContain(`${place} ${message}`)
})

test.each([
  ['甲法: { title: 中华人民共和国甲法', '甲法: { title: 乙法', '甲法 has the title 乙法, which is not its name.'],
  ['[甲乙法]', '[办法]', '甲法 has the name 办法, as 试行办法 has.'],
  [', instead: 试行办法', '', '甲法 says what holds instead just if it is not in force.'],
  ['instead: 试行办法', 'instead: 丙法', '甲法 names 丙法 instead, which is on no list.'],
  ['instead:', 'until: 2020-01-01, instead:', '甲法 says until when just if it is repealed.'],
])('a statute with %s as %s is a problem', (text, replacement, message) => {
  expect(said(wordFiles('statutes', text, replacement))).toEqual([`${statutes}:8 ${message}`])
})

test('a statute on two lists is a problem', () => {
  const files = [...wordFiles(), parseLawFile('statutes', 'more', wordTexts.statutes)]
  expect(said(files)).toEqual(['packages/law/statutes/more.yaml:8 甲法 stands on two lists.'])
})

test.each([
  ['布署: 部署', '布署: 布署', `${wordings}:9 布署 is its own correction.`],
  ['即使是', '布署是', `${wordings}:8 既使是 is corrected to 布署是, which holds the wrong 布署.`],
  ['- 瀑布署名', '- 毫不相干', `${wordings}:11 毫不相干 guards nothing.`],
  ['- 瀑布署名', '- 使是', `${wordings}:11 使是 silences the wrong 既使是.`],
])('wordings with %s as %s are a problem', (text, replacement, problem) => {
  expect(said(wordFiles('wordings', text, replacement))).toEqual([problem])
})

test('a correction may hold what a guard covers', () => {
  expect(said(wordFiles('wordings', '即使是', '瀑布署名'))).toEqual([])
})

test('a wording on two lists is a problem', () => {
  const files = [...wordFiles(), parseLawFile('wordings', 'more', wordTexts.wordings)]
  expect(said(files)).toEqual([
    'packages/law/wordings/more.yaml:8 既使是 stands on two lists.',
    'packages/law/wordings/more.yaml:9 布署 stands on two lists.',
  ])
})

test('lists are printed flat, with what they leave out', () => {
  expect(printWords(contentOf(wordFiles())).split('\n').slice(4)).toEqual([
    'export const statutes: readonly Statute[] = [',
    '  {"name":"甲法","title":"中华人民共和国甲法","aliases":["甲乙法"],"status":"never-existed","until":null,"instead":"试行办法","verified":true},',
    ']',
    '',
    'export const wordings: readonly WordingList[] = [',
    '  {"id":"list","since":2019,"pairs":[["既使是","即使是"],["布署","部署"]],"guards":["瀑布署名"]},',
    ']',
    '',
  ])
})

function said(files: Parameters<typeof checkLaw>[0]): readonly string[] {
  return checkLaw(files).map(({ file, line, message }) => `${file}:${line} ${message}`)
}
