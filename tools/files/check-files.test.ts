import { expect, test } from 'vitest'
import { writeTree } from '../testing/write-tree.ts'
import { checkFiles, describeSizes } from './check-files.ts'
import type { Forbidden } from './find-forbidden.ts'

function said(files: Readonly<Record<string, string>>, forbidden: readonly Forbidden[] = []): readonly string[] {
  return checkFiles(writeTree(files), forbidden, []).map(({ file, line, message }) => `${file}:${line} ${message}`)
}

const lines = (count: number) => 'export {}\n'.repeat(count)

test('a file of 401 lines fails, one of 400, a test and a generated file do not', () => {
  expect(
    said({
      'packages/a/b.ts': lines(401),
      'packages/a/c.ts': lines(400),
      'packages/a/c.test.ts': lines(401),
      'packages/a/d.generated.ts': lines(401),
    }),
  ).toEqual(['packages/a/b.ts:400 has 401 lines of 400: move one of its ideas to a file of its own.'])
})

test.each([
  ['run-rules.ts', 'export async function runRules() {}'],
  ['run-rules.ts', 'const runRules = 1\nexport { other, inner as runRules }'],
  ['document.ts', 'export type Format = 1\nexport interface Document {}'],
  ['piece-table.ts', 'export function readPieceTable() {}'],
  ['report-lines.ts', 'export function isDateLine() {}\nexport function readCoverUnit() {}'],
  ['ids.ts', 'export type RegulationId = 1'],
  ['project.2024.ts', 'export const project2024 = 1'],
  ['start-tool.js', "import './a.js'"],
  ['errors.ts', 'export class AppError {}'],
])('%s with %s is well named', (name, text) => {
  expect(said({ [`packages/a/${name}`]: text })).toEqual([])
})

test('a file named for nothing it exports fails', () => {
  expect(said({ 'packages/a/audit.ts': 'export type { Rule }\nexport function runRules() {}' })).toEqual([
    'packages/a/audit.ts:1 exports Rule, runRules: name the file after the main one.',
  ])
})

test('a file of a family may be named for it, and a family that is gone fails', () => {
  const family = { file: 'packages/a/little-endian.ts', reason: 'reads one byte order' }
  expect(checkFiles(writeTree({ [family.file]: 'export function readU16() {}' }), [], [family])).toEqual([])
  expect(checkFiles(writeTree({}), [], [family])).toEqual([
    { file: 'tools/files/families.json', line: 1, message: `names ${family.file}, which is gone: remove it.` },
  ])
})

test.each(['runRules.ts', 'run_rules.ts', 'Run/run.ts'])('%s is not kebab-case', (path) => {
  const odd = path.split('/')[0]
  expect(said({ [`packages/a/${path}`]: '' })).toEqual([
    `packages/a/${path}:1 has a name that is not kebab-case: ${odd}.`,
  ])
})

test('a forbidden word fails where it stands, except in the paths named', () => {
  const forbidden = [{ pattern: '\\bLATER\\b', remedy: 'do it now.', except: ['docs/'] }]
  expect(said({ 'README.md': 'first\nLATER: more', 'docs/a.md': 'LATER' }, forbidden)).toEqual([
    'README.md:2 says “LATER”: do it now.',
  ])
})

test('sizes are told in one line', () => {
  const files = Array.from({ length: 10 }, (_, index) => [`packages/a/f${index}.ts`, lines((index + 1) * 10)])
  expect(describeSizes(writeTree(Object.fromEntries(files)))).toBe(
    '10 files, median 60 lines, nine in ten within 100, longest 100',
  )
})
