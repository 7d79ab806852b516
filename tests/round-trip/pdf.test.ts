import { readdirSync } from 'node:fs'
import { aPackage, goodPackage } from '@mingxiao/audit/testing'
import type { Package } from '@mingxiao/core'
import { readPackage, recognise } from '@mingxiao/readers'
import { documentOf } from '@mingxiao/readers/testing'
import { layoutPackage, loadFontFiles, prepareFonts, printPdf } from '@mingxiao/writers'
import { printedTextsOf } from '@mingxiao/writers/testing'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'
import { readFamily } from '../corpus/families/read-family.ts'

const files = loadFontFiles()

describe('a package printed as PDF', () => {
  it.each([1, 3, 6])('reads back the same with %d projects', async (size) => {
    const pack = aPackage(goodPackage(size))
    expect(textsOf(await readBack(pack))).toEqual(textsOf(pack))
  })

  it('reads back the same when it was read from a file with all its faults', async () => {
    const pack = held(recognise(readSample('docx')).value)
    expect(textsOf(await readBack(pack))).toEqual(textsOf(pack))
  })

  it.each(familyNames())('reads back the same in the layout of %s', async (name) => {
    const pack = held(recognise(documentOf(readFamily(name).blocks, 'docx')).value)
    expect(textsOf(await readBack(pack))).toEqual(textsOf(pack))
  })
})

/** On paper a line that is full and one that was ended look the same. */
function textsOf(pack: Package) {
  const texts = Object.entries(printedTextsOf(pack))
  return Object.fromEntries(texts.map(([address, text]) => [address, text.replaceAll('\n', '')]))
}

function familyNames(): readonly string[] {
  const names = readdirSync(new URL('../corpus/families/', import.meta.url))
  return names.filter((name) => name.endsWith('.json')).map((name) => name.replace('.json', ''))
}

async function readBack(pack: Package): Promise<Package> {
  const laid = layoutPackage({ pack, figures: new Map(), paragraphs: new Map() })
  const { value, notices } = await readPackage(printPdf(laid, prepareFonts([laid], files)))
  expect(notices).toEqual([])
  return held(value)
}

function held(pack: Package | null): Package {
  if (pack === null) throw new Error('no package was found in what was printed')
  return pack
}
