import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printXls } from '../testing/print-xls.ts'
import { aSheetDocument } from '../testing/sheets/a-sheet-document.ts'
import { withoutOrigins } from '../testing/without-origins.ts'
import { readXls } from './read-xls.ts'

test('a printed workbook is read back as it was', () => {
  fc.assert(
    fc.property(aSheetDocument, (document) => {
      const { value, notices } = readXls(printXls(document))
      expect(notices).toEqual([])
      expect(withoutOrigins(value)).toEqual(withoutOrigins(document))
    }),
    { numRuns: 200 },
  )
})

test('the same document is printed as the same bytes', () => {
  fc.assert(
    fc.property(aSheetDocument, (document) => {
      expect(printXls(document)).toEqual(printXls(document))
    }),
    { numRuns: 10 },
  )
})
