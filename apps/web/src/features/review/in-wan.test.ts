import { expect, it } from 'vitest'
import { inWan } from './in-wan.ts'

it('turns 元 into 万元 to the last digit', () => {
  expect(inWan('1159282')).toBe('115.9282')
})
