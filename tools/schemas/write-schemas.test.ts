import { expect, test } from 'vitest'
import { root } from '../start/root.js'
import { writeSchemas } from './write-schemas.ts'

test('the schemas of this repository are current', () => {
  expect(writeSchemas(root, 'check')).toEqual([])
})
