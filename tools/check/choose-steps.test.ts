import { expect, test } from 'vitest'
import { chooseSteps } from './choose-steps.ts'

const steps = [{ name: 'types' }, { name: 'lint' }]

test('without names all steps run, with names those', () => {
  expect(chooseSteps(steps, [])).toEqual(steps)
  expect(chooseSteps(steps, ['lint'])).toEqual([{ name: 'lint' }])
})

test('a name without a step is refused', () => {
  expect(() => chooseSteps(steps, ['lunch'])).toThrow('No step lunch: the steps are types, lint.')
})
