import { expect, test } from 'vitest'
import { taskCommand } from './task-command.js'

test('start checks the sample and ends well whatever it finds', () => {
  expect(taskCommand('start', [])).toEqual([
    'apps/cli/src/main.ts',
    'check',
    'samples/yuanjiang-2024.docx',
    '--fail-on',
    'never',
  ])
})

test('test alone runs every check, with arguments only the tests they name', () => {
  expect(taskCommand('test', [])).toEqual(['tools/check.ts'])
  expect(taskCommand('test', ['packages/core'])).toEqual(['node_modules/vitest/vitest.mjs', 'run', 'packages/core'])
})

test('an unknown task is refused with the known ones', () => {
  expect(() => taskCommand('lunch', [])).toThrow(
    'Unknown task "lunch": one of start, test, check, bench, docs, generate.',
  )
})
