import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root as workspace } from '../start/root.js'
import { sampleTexts } from './sample-files.ts'
import { wordTexts } from './word-files.ts'
import { writeLaw } from './write-law.ts'

const stale = ['law', 'words'].map((name) => ({
  file: `packages/law/src/${name}.generated.ts`,
  line: 1,
  message: 'is stale. Run: node tools/law/generate.ts',
}))
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'law-'))
  put('packages/law/src/law.generated.ts', '')
  put('packages/law/src/words.generated.ts', '')
  put('packages/law/regulations/measures.yaml', sampleTexts.regulations)
  put('packages/law/parameters/scoring/weights.yaml', sampleTexts.parameters)
  put('packages/law/editions/place-2024.yaml', sampleTexts.editions)
})

afterEach(() => rmSync(root, { recursive: true }))

test('a stale module is reported with the command to run and left alone', () => {
  expect(writeLaw(root, 'check')).toEqual(stale)
  expect(generated()).toBe('')
})

test('what was written is current, and written again it is the same', () => {
  expect(writeLaw(root, 'write')).toEqual([])
  const first = generated()
  expect(writeLaw(root, 'check')).toEqual([])
  expect(writeLaw(root, 'write')).toEqual([])
  expect(generated()).toBe(first)
})

test('a changed value makes the module stale', () => {
  writeLaw(root, 'write')
  put('packages/law/parameters/scoring/weights.yaml', sampleTexts.parameters.replace('"50"', '"45"'))
  expect(writeLaw(root, 'check')).toEqual(stale.slice(0, 1))
})

test('a new word makes the module of words stale', () => {
  writeLaw(root, 'write')
  put('packages/law/wordings/typos.yaml', wordTexts.wordings)
  expect(writeLaw(root, 'check')).toEqual(stale.slice(1))
})

test('files with problems are reported and nothing is written', () => {
  put('packages/law/parameters/scoring/weights.yaml', sampleTexts.parameters.replace('unit: 分\n', ''))
  expect(writeLaw(root, 'write')).toEqual([
    { file: 'packages/law/parameters/scoring/weights.yaml', line: 1, message: 'The file lacks unit.' },
  ])
  expect(generated()).toBe('')
})

test('the law of this repository is in order and its modules current', () => {
  expect(writeLaw(workspace, 'check')).toEqual([])
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function generated(): string {
  return readFileSync(join(root, 'packages/law/src/law.generated.ts'), 'utf8')
}
