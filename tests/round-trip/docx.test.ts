import type { Package } from '@mingxiao/core'
import { readDocx, readPackage } from '@mingxiao/readers'
import { type LaidDocument, layoutPackage, printDocx } from '@mingxiao/writers'
import { documentOfLaid, printedTextsOf } from '@mingxiao/writers/testing'
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

async function readBack(laid: LaidDocument, options = {}): Promise<Package> {
  const { value, notices } = await readPackage(printDocx(laid, options))
  expect(notices).toEqual([])
  if (!value) throw new Error('no package was found in what was printed')
  return value
}
