import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printXlsx } from '../testing/print-xlsx.ts'
import { aSheetDocument } from '../testing/sheets/a-sheet-document.ts'
import { withoutOrigins } from '../testing/without-origins.ts'
import { readXlsx } from './read-xlsx.ts'

test('a printed workbook is read back as it was', () => {
  fc.assert(
    fc.property(aSheetDocument, (document) => {
      const { value, notices } = readXlsx(printXlsx(document))
      expect(notices).toEqual([])
      expect(withoutOrigins(value)).toEqual(withoutOrigins(document))
    }),
    { numRuns: 200 },
  )
})

test('the same document is printed as the same bytes', () => {
  fc.assert(
    fc.property(aSheetDocument, (document) => {
      expect(printXlsx(document)).toEqual(printXlsx(document))
    }),
    { numRuns: 10 },
  )
})
