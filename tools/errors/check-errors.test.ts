import { expect, test } from 'vitest'
import { writeTree } from '../testing/write-tree.ts'
import { checkErrors } from './check-errors.ts'

const said = (files: Readonly<Record<string, string>>) =>
  checkErrors(writeTree(files)).map(({ file, line, message }) => `${file}:${line} ${message}`)

const errors = `
export const readerErrors = {
  'file-too-large': '文件过大。',
  damaged: message({ zh: '已损坏。' }),
} as const
`
const entry = (code: string) => `## ${code}\n\n### 含义 Meaning\n\n文件过大。\n\n### 怎么办 Remedy\n\n压缩图片。\n\n`

test('codes and entries that agree pass', () => {
  expect(
    said({
      'packages/readers/src/errors.ts': errors,
      'docs/guides/errors.md': `# 错误\n\n${entry('file-too-large')}${entry('damaged')}`,
    }),
  ).toEqual([])
})

test('a code without an entry and an entry without a code fail', () => {
  expect(
    said({
      'packages/readers/src/errors.ts': errors,
      'docs/guides/errors.md': `# 错误\n\n${entry('damaged')}${entry('lost')}`,
    }),
  ).toEqual([
    'packages/readers/src/errors.ts:3 file-too-large is not explained: add “## file-too-large” to docs/guides/errors.md.',
    'docs/guides/errors.md:13 explains lost, which no errors.ts has: remove it.',
  ])
})

test('an entry without a section, or with an empty one, fails', () => {
  expect(
    said({
      'apps/cli/src/errors.ts': `const cliErrors = { damaged: '已损坏。' }`,
      'docs/guides/errors.md': '## damaged\n\n### 含义 Meaning\n\n',
    }),
  ).toEqual([
    'docs/guides/errors.md:1 damaged lacks “### 含义 Meaning” with a text below.',
    'docs/guides/errors.md:1 damaged lacks “### 怎么办 Remedy” with a text below.',
  ])
})

test('one code in two packages fails', () => {
  expect(
    said({
      'apps/cli/src/errors.ts': `const cliErrors = { damaged: '已损坏。' }`,
      'packages/readers/src/errors.ts': `const readerErrors = { damaged: '已损坏。' }`,
      'docs/guides/errors.md': entry('damaged'),
    }),
  ).toEqual(['apps/cli/src/errors.ts:1 damaged is taken: choose another code.'])
})

test('an error made outside errors.ts fails, in a test it does not', () => {
  const source = `throw new AppError('lost', 'gone', '找不到。')`
  expect(said({ 'apps/cli/src/main.ts': source, 'apps/cli/src/main.test.ts': source })).toEqual([
    `apps/cli/src/main.ts:1 makes an AppError: put its code into the package's src/errors.ts.`,
  ])
})
