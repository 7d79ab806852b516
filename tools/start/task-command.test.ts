import { expect, test } from 'vitest'
import { taskCommand } from './task-command.js'

test('start launches the product', () => {
  expect(taskCommand('start', [])).toEqual(['tools/launch.ts'])
})

test('test alone runs every check, with arguments only the tests they name', () => {
  expect(taskCommand('test', [])).toEqual(['tools/check.ts'])
  expect(taskCommand('test', ['packages/core'])).toEqual(['node_modules/vitest/vitest.mjs', 'run', 'packages/core'])
})

test('an unknown task is refused with the known ones', () => {
  expect(() => taskCommand('lunch', [])).toThrow(
    'Unknown task "lunch": one of start, test, check, bench, bench:server, bench:web, crash:server, bundle, docs, generate.',
  )
})
