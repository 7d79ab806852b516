import { expect, expectTypeOf, test } from 'vitest'
import type { ParameterId } from './ids.ts'
import { hasValueFor, parameterFor, type ValueOf } from './parameter-for.ts'

test('a value comes with its unit, its date, its article and whether that article was read', () => {
  expect(parameterFor('execution/unspent-share', 2024)).toEqual({
    id: 'execution/unspent-share',
    description: '未支出部分占全年预算的比例超过此值（不含）时预警',
    unit: '比值',
    from: '2017-01-01',
    value: '0.2',
    cites: 'provincial-performance-system/unspent',
    verified: true,
  })
})

test('a value resting on an article nobody has read in the original says so', () => {
  expect(parameterFor('scoring/full-marks', 2024)).toMatchObject({ cites: 'cai-yu-2020-10/13', verified: false })
})

test('whether a year has a value can be asked without throwing', () => {
  expect(hasValueFor('scoring/standard-weights-with-cost', 2020)).toBe(false)
  expect(hasValueFor('scoring/standard-weights-with-cost', 2021)).toBe(true)
})

test('asking whether an unknown parameter has a value is refused', () => {
  expect(() => hasValueFor('scoring/luck' as ParameterId, 2024)).toThrow('There is no parameter scoring/luck.')
})

test('the type of a value follows its shape and is never a number or a single literal', () => {
  expectTypeOf<ValueOf<'scoring/full-marks'>>().toEqualTypeOf<string>()
  expectTypeOf<ValueOf<'units/per-head-spending'>>().toEqualTypeOf<{ readonly min: string; readonly max: string }>()
  expectTypeOf<ValueOf<'scoring/satisfaction-bands'>[number]>().toEqualTypeOf<{
    readonly from: string
    readonly points: string
  }>()
})
