import { readdirSync, readFileSync } from 'node:fs'
import { aPackage, goodPackage } from '@mingxiao/audit/testing'
import type { Document, Package } from '@mingxiao/core'
import { completeDraft, readDraft } from '@mingxiao/drafts'
import { recognise } from '@mingxiao/readers'
import { documentOf } from '@mingxiao/readers/testing'
import { layoutPackage } from '@mingxiao/writers'
import { documentOfLaid, printedTextsOf } from '@mingxiao/writers/testing'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'
import { readFamily } from '../corpus/families/read-family.ts'

describe('a package laid out on paper', () => {
  it.each([1, 3, 6])('reads back the same with %d projects', (size) => {
    const pack = aPackage(goodPackage(size))
    expect(printedTextsOf(readBack(pack))).toEqual(printedTextsOf(pack))
  })

  it('reads back the same when it was read from a file with all its faults', () => {
    const pack = read(readSample('docx'))
    expect(printedTextsOf(readBack(pack))).toEqual(printedTextsOf(pack))
  })

  it('reads back the same when it was computed from a draft', () => {
    const { pack, ...figures } = completeDraft(readDraft(readFileSync(correctedSample, 'utf8')))
    expect(printedTextsOf(read(documentOfLaid(layoutPackage({ pack, ...figures }))))).toEqual(printedTextsOf(pack))
  })

  it.each(familyNames())('reads back the same in the layout of %s', (name) => {
    const pack = read(documentOf(readFamily(name).blocks, 'docx'))
    expect(printedTextsOf(readBack(pack))).toEqual(printedTextsOf(pack))
  })
})

const correctedSample = new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url)

function familyNames(): readonly string[] {
  const files = readdirSync(new URL('../corpus/families/', import.meta.url))
  return files.filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''))
}

function readBack(pack: Package): Package {
  return read(documentOfLaid(layoutPackage({ pack, figures: new Map(), paragraphs: new Map() })))
}

function read(document: Document): Package {
  const { value } = recognise(document)
  if (!value) throw new Error('no package was found in what was laid out')
  return value
}
