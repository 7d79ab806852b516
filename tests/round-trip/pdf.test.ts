import type { Document, Package } from '@mingxiao/core'
import { readPackage, readPdf } from '@mingxiao/readers'
import { type LaidDocument, layoutPackage, loadFontFiles, prepareFonts, printPdf } from '@mingxiao/writers'
import { aLaidDocument, documentOfLaid, printedTextsOf } from '@mingxiao/writers/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctedSample, printedPackages } from './printed-packages.ts'
import { randomTable } from './random-table.ts'

const files = loadFontFiles()
const print = (laid: LaidDocument) => printPdf(laid, prepareFonts([laid], files))

describe('a package printed as PDF', () => {
  it.each(printedPackages)('reads back the same: %s', async (_, source) => {
    const { value, notices } = await readPackage(print(layoutPackage(source)))
    expect(notices).toEqual([])
    if (!value) throw new Error('no package was found in what was printed')
    expect(textsOf(value)).toEqual(textsOf(source.pack))
  })

  it.each(printedPackages)('says what was laid out, cell for cell and in order: %s', async (_, source) => {
    const laid = layoutPackage(source)
    expect(printedOf((await readPdf(print(laid))).value)).toEqual(printedOf(documentOfLaid(laid)))
  })

  it('is the same bytes each time', () => {
    const laid = layoutPackage(correctedSample())
    expect(print(laid)).toEqual(print(laid))
  })
})

it('tables of any cells are read again, over as many pages as they take', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomTable, async (table) => {
      const laid = aLaidDocument([table])
      expect(printedOf((await readPdf(print(laid))).value)).toEqual(printedOf(documentOfLaid(laid)))
    }),
    { seed: 2024, numRuns: 25 },
  )
})

/** On paper a line that is full and one that was ended look the same. */
function textsOf(pack: Package) {
  const texts = Object.entries(printedTextsOf(pack))
  return Object.fromEntries(texts.map(([address, text]) => [address, text.replaceAll('\n', '')]))
}

/** Paragraphs and cells with their spans; how letters are spaced is a matter of lines. */
function printedOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return plain(block.text) === '' ? [] : [plain(block.text)]
    return block.cells.map(
      ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}×${columnSpan} ${plain(text)}`,
    )
  })
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, '')
}
