import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange, changeOf } from './change-of.ts'

const plainData = fc.anything({
  key: fc.constantFrom('a', 'b', 'c'),
  values: [fc.integer({ min: 0, max: 3 }), fc.string({ maxLength: 1 }), fc.boolean(), fc.constant(null)],
  maxDepth: 4,
})

it('leads from any value to any other', () => {
  fc.assert(
    fc.property(plainData, plainData, (before, after) => {
      expect(applyChange(before, changeOf(before, after))).toEqual(after)
    }),
  )
})

it('says nothing where two values are alike', () => {
  fc.assert(fc.property(plainData, (value) => changeOf(value, structuredClone(value)) === 0))
})

it('keeps what did not change, and sends only what did', () => {
  const before = { rows: [{ cells: ['1', '2'] }, { cells: ['3'] }], score: null }
  const change = changeOf(before, { rows: [{ cells: ['1', '5'] }, { cells: ['3'] }], score: null })
  expect(change).toEqual({ rows: { 0: { cells: { 1: ['5'] } } } })
  const after = applyChange(before, change) as typeof before
  expect(after).toEqual({ rows: [{ cells: ['1', '5'] }, { cells: ['3'] }], score: null })
  expect(after.rows[1]).toBe(before.rows[1])
})
