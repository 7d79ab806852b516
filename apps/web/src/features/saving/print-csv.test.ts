import { expect, test } from 'vitest'
import { printCsv } from './print-csv.ts'

test('fields are quoted where they must be, and no text becomes a formula', () => {
  expect(
    printCsv([
      ['名称', '数'],
      ['甲,“乙”', '-0.5'],
      ['=SUM(A1)', '-x'],
      ['a"b', ''],
    ]),
  ).toBe('\uFEFF名称,数\r\n"甲,“乙”",-0.5\r\n\'=SUM(A1),\'-x\r\n"a""b",\r\n')
})
