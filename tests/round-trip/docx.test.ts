import type { Package } from '@mingxiao/core'
import { readDocx, readPackage } from '@mingxiao/readers'
import { type LaidDocument, layoutPackage, printDocx } from '@mingxiao/writers'
import { aLaidDocument, aLaidFigure, aLaidParagraph, documentOfLaid, printedTextsOf } from '@mingxiao/writers/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutOrigins } from '../writing-back/without-origins.ts'
import { correctedSample, printedPackages } from './printed-packages.ts'
import { tagFigures } from './tag-figures.ts'

describe('a package printed as .docx', () => {
  it.each(printedPackages)('reads back the same: %s', async (_, source) => {
    const laid = layoutPackage(source)
    expect(printedTextsOf(await readBack(laid))).toEqual(printedTextsOf(source.pack))
  })

  it('reads back the same without its tags', async () => {
    const source = correctedSample()
    const laid = layoutPackage(source)
    expect(printedTextsOf(await readBack(laid, { plain: true }))).toEqual(printedTextsOf(source.pack))
  })

  it.each(printedPackages)('has the tables as they were laid out: %s', (_, source) => {
    const laid = tagFigures(layoutPackage(source))
    const { value, notices } = readDocx(printDocx(laid))
    expect(notices).toEqual([])
    const tables = value.blocks.filter(({ kind }) => kind === 'table')
    const laidTables = documentOfLaid(laid).blocks.filter(({ kind }) => kind === 'table')
    expect(withoutOrigins(tables)).toEqual(withoutOrigins(laidTables))
  })

  it('is the same bytes each time', () => {
    const laid = layoutPackage(correctedSample())
    expect(printDocx(laid)).toEqual(printDocx(laid))
  })
})

it('shows every text as it was given, whatever is in it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123.%万元“—　 \n\t_x0041_<&>"\'𠮷]') })
  fc.assert(
    fc.property(text, text, (words, figure) => {
      const laid = aLaidDocument([aLaidParagraph([words, '甲', aLaidFigure(figure, '1/staffing.unit.quota'), words])])
      const { value, notices } = readDocx(printDocx(laid))
      expect(notices).toEqual([])
      expect(value.blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
        `${words}甲${figure}${words}`,
      ])
    }),
    { numRuns: 300 },
  )
})

async function readBack(laid: LaidDocument, options = {}): Promise<Package> {
  const { value, notices } = await readPackage(printDocx(laid, options))
  expect(notices).toEqual([])
  if (!value) throw new Error('no package was found in what was printed')
  return value
}
