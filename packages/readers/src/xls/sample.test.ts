import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../docx/read-docx.ts'
import { printXls } from '../testing/print-xls.ts'
import { printXlsx } from '../testing/print-xlsx.ts'
import { withoutOrigins } from '../testing/without-origins.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { readXls } from './read-xls.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const load = (name: string) => readFileSync(new URL(name, samples))

describe.skipIf(!existsSync(samples))('the sample package', () => {
  test('reads the same from .xls as from .xlsx, all 646 cells of it', () => {
    const { value, notices } = readXls(load('yuanjiang-2024-tables.xls'))
    expect(notices).toEqual([])
    expect(withoutOrigins(value)).toEqual(withoutOrigins(readXlsx(load('yuanjiang-2024-tables.xlsx')).value))
    expect(value.blocks.flatMap((block) => (block.kind === 'table' ? [block.cells.length] : []))).toEqual([
      102, 232, 156, 156,
    ])
  })

  test('its Word file printed as .xls reads back as printed as .xlsx', () => {
    const { value } = readDocx(load('yuanjiang-2024.docx'))
    expect(withoutOrigins(readXls(printXls(value)).value)).toEqual(withoutOrigins(readXlsx(printXlsx(value)).value))
  })
})
