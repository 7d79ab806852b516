import { expect, test } from 'vitest'
import { isCreditCode } from './is-credit-code.ts'

test.each([
  ['91350100M000100Y43', true],
  ['91350100M000100Y44', false],
  ['91350100M000100YI3', false],
  ['91350100M000100Y4', false],
  ['', false],
])('%s is a credit code: %s', (code, is) => {
  expect(isCreditCode(code)).toBe(is)
})
