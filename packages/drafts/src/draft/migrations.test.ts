import { expect, it } from 'vitest'
import { type Migration, migrate } from './migrations.ts'

const steps: readonly Migration[] = [
  ({ name, ...file }) => ({ ...file, unit: name }),
  (file) => ({ ...file, tables: [] }),
]

it('carries a file through every step from its own version on', () => {
  expect(migrate({ version: 1, name: '甲县水利站' }, steps)).toEqual({ version: 3, unit: '甲县水利站', tables: [] })
  expect(migrate({ version: 2, unit: '甲县水利站' }, steps)).toEqual({ version: 3, unit: '甲县水利站', tables: [] })
  expect(migrate({ version: 3 }, steps)).toEqual({ version: 3 })
})

it('refuses versions that there are not yet and that never were', () => {
  expect(() => migrate({ version: 4 }, steps)).toThrow('draft-too-new')
  expect(() => migrate({ version: 0 }, steps)).toThrow('draft-invalid')
  expect(() => migrate({}, steps)).toThrow('draft-invalid')
})
