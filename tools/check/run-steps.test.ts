import { expect, test } from 'vitest'
import { runSteps } from './run-steps.ts'
import type { Step } from './step.ts'

const wellDone = { passed: true, output: '' }

async function printed(steps: readonly Step[]) {
  const lines: string[] = []
  const failed = await runSteps(steps, (line) => lines.push(line.replace(/\d+\.\d/g, '0.0')))
  return { failed, lines }
}

test('each step has a line, a failure its reasons, and the end says which failed', async () => {
  const steps: Step[] = [
    { name: 'types', run: () => wellDone },
    { name: 'imports', run: () => ({ passed: false, output: 'a.ts:1 is wrong.\nb.ts:2 is too.' }) },
  ]
  expect(await printed(steps)).toEqual({
    failed: ['imports'],
    lines: [
      '✓ types         0.0 s',
      '✗ imports       0.0 s',
      '    a.ts:1 is wrong.\n    b.ts:2 is too.',
      '2 steps in 0.0 s, failed: imports.',
    ],
  })
})

test('a step that breaks has failed, and the others still run', async () => {
  const broken = (): never => {
    throw Object.assign(new Error('no such file'), { stack: 'no such file' })
  }
  const { failed, lines } = await printed([
    { name: 'numbers', run: broken },
    { name: 'types', run: () => wellDone },
  ])
  expect(failed).toEqual(['numbers'])
  expect(lines).toContain('    no such file')
  expect(lines).toContain('✓ types         0.0 s')
})

test('two run at once, steps alone come last wherever they are listed', async () => {
  let running = 0
  let most = 0
  const names: string[] = []
  const slow = (name: string, alone = false): Step => ({
    name,
    alone,
    run: async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      names.push(name)
      return wellDone
    },
  })
  await printed([slow('tests', true), slow('a'), slow('b'), slow('c')])
  expect({ most, last: names.at(-1) }).toEqual({ most: 2, last: 'tests' })
})
