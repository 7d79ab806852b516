import type { Package } from '@mingxiao/core'
import { readPackage, readXlsx, recognise } from '@mingxiao/readers'
import { type LaidDocument, type LaidTable, layoutPackage, printXlsx } from '@mingxiao/writers'
import {
  aLaidCell,
  aLaidDocument,
  aLaidFigure,
  aLaidParagraph,
  documentOfLaid,
  printedTextsOf,
} from '@mingxiao/writers/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeTables } from './change-tables.ts'
import { correctedSample, printedPackages } from './printed-packages.ts'
import { tagFigures } from './tag-figures.ts'

describe('a package printed as a workbook', () => {
  it.each(printedPackages)('reads back the same: %s', async (_, source) => {
    const laid = layoutPackage(source)
    expect(printedTextsOf(await readBack(laid))).toEqual(printedTextsOf(source.pack))
  })

  it.each(printedPackages)('reads back the same where figures are numbers: %s', async (_, source) => {
    const laid = tagFigures(layoutPackage(source))
    expect(printedTextsOf(await readBack(laid))).toEqual(printedTextsOf(source.pack))
  })

  it('reads back the same without its tags', async () => {
    const source = correctedSample()
    const laid = layoutPackage(source)
    expect(printedTextsOf(await readBack(laid, { plain: true }))).toEqual(printedTextsOf(source.pack))
  })

  it('reads back the same where cells need more height than a row of Excel has', async () => {
    const long = lengthenTexts(layoutPackage(correctedSample()))
    const { value } = recognise(documentOfLaid(long))
    expect(printedTextsOf(await readBack(long))).toEqual(value && printedTextsOf(value))
  })

  it('is the same bytes each time', () => {
    const laid = layoutPackage(correctedSample())
    expect(printXlsx(laid)).toEqual(printXlsx(laid))
  })
})

describe('a printed sheet with two tables', () => {
  it('reads back as two, each with its merges on the grid that they share', () => {
    const tableOf = (columns: readonly number[], texts: readonly string[]): LaidTable => ({
      kind: 'table',
      columns,
      headRows: 0,
      rows: [{ height: 400, mayGrow: true, cells: texts.map((text, column) => aLaidCell(column, text)) }],
    })
    const between = aLaidParagraph(['说明：两表同页。'])
    const laid = aLaidDocument([
      tableOf([3000, 1500, 1500], ['甲', '乙', '丙']),
      between,
      tableOf([2000, 4000], ['丁', '戊']),
    ])
    const { value } = readXlsx(printXlsx(laid))
    const shown = value.blocks.map((block) =>
      block.kind === 'table' ? block.cells.map((cell) => [cell.column, cell.columnSpan, cell.text]) : block.text,
    )
    expect(shown).toEqual([
      [
        [0, 2, '甲'],
        [2, 1, '乙'],
        [3, 1, '丙'],
      ],
      '说明：两表同页。',
      [
        [0, 1, '丁'],
        [1, 3, '戊'],
      ],
    ])
  })
})

describe('a cell of a printed workbook', () => {
  /** A line break alone is a blank cell. */
  const figureText = fc.oneof(
    fc.stringMatching(/^-?\d{1,3}(,\d{3}){0,4}(\.\d{1,6})?%?$/),
    fc.stringMatching(/^[-+]?\d{0,18}\.?\d{0,6}[%％]?$/),
    fc.string({ unit: fc.constantFrom(...'0123456789,.-%万元 \n_x0041<&"\u0007一') }).filter((text) => text !== '\n'),
  )

  it('shows a figure as it was printed, whatever is in it', () => {
    fc.assert(
      fc.property(figureText, (text) => {
        const { value, notices } = readXlsx(printXlsx(ofOneCell(text)))
        expect(notices).toEqual([])
        const texts = value.blocks.flatMap((block) =>
          block.kind === 'table' ? block.cells.map(({ text }) => text) : [],
        )
        expect(texts).toEqual(['栏目', text])
      }),
      { numRuns: 300 },
    )
  })
})

function ofOneCell(text: string): LaidDocument {
  const cells = [aLaidCell(0, '栏目'), aLaidCell(1, aLaidFigure(text, '1/staff.quota'))]
  return aLaidDocument([
    { kind: 'table', columns: [2000, 2000], headRows: 0, rows: [{ height: 400, mayGrow: true, cells }] },
  ])
}

/** Every sentence in a table becomes a long text. */
function lengthenTexts(laid: LaidDocument): LaidDocument {
  const more = '因开工前逐个项目上门登记，全部参保；'.repeat(100)
  return changeTables(laid, (run) => (run.text.length > 24 ? { ...run, text: run.text + more } : run))
}

async function readBack(laid: LaidDocument, options = {}): Promise<Package> {
  const { value, notices } = await readPackage(printXlsx(laid, options))
  expect(notices).toEqual([])
  if (!value) throw new Error('no package was found in what was printed')
  return value
}
