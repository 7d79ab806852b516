import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDocument } from '../testing/a-document.ts'
import { printDocx } from '../testing/print-docx.ts'
import { withoutOrigins } from '../testing/without-origins.ts'
import { readDocx } from './read-docx.ts'

test('a printed document is read back as it was', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      const { value } = readDocx(printDocx(document))
      expect(withoutOrigins(value)).toEqual(withoutOrigins(document))
    }),
    { numRuns: 300 },
  )
})

test('the same document is printed as the same bytes', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      expect(printDocx(document)).toEqual(printDocx(document))
    }),
    { numRuns: 10 },
  )
})
