import type { Block, Document, Origin } from '@mingxiao/core'
import { aDocument, partsOf, printDocx } from '@mingxiao/readers/testing'
import { annotateDocx, fixDocx } from '@mingxiao/writers'
import { aFinding } from '@mingxiao/writers/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from './judge.ts'
import { withoutComments } from './without-comments.ts'
import { withoutOrigins } from './without-origins.ts'

const options = { language: 'zh', date: '2025-06-30T08:00:00Z' } as const

interface Printed {
  readonly text: string
  readonly origin: Origin
}

/** Every paragraph and cell of a document, those in cells and those merged away too. */
function placesOf(blocks: readonly Block[]): readonly Printed[] {
  return blocks.flatMap((block): readonly Printed[] => {
    if (block.kind === 'paragraph') return [block]
    return [
      { text: '', origin: block.origin },
      ...block.cells.flatMap((cell) => [cell, ...cell.hidden, ...placesOf(cell.tables)]),
    ]
  })
}

/** Texts that a fix may want: of one line or several, or none. */
const aText = fc.string({ unit: fc.constantFrom('绩', '7', '.', '\n', ' ', '　', '&', '𠮷', '\t'), maxLength: 8 })

async function printed(document: Document) {
  const bytes = printDocx(document)
  const read = await documentOf(bytes)
  return { bytes, read, places: placesOf(read.blocks) }
}

test('a comment on every place of any document leaves it saying the same, to the byte once they are out', async () => {
  await fc.assert(
    fc.asyncProperty(aDocument, async (document) => {
      const { bytes, read, places } = await printed(document)
      fc.pre(places.length > 0)
      const findings = places.flatMap(({ text, origin }) => [aFinding(origin, text), aFinding(origin, text)])
      const annotated = annotateDocx(bytes, findings, options)
      expect(annotated.comments).toBe(findings.length)
      expect(withoutOrigins(await documentOf(annotated.bytes))).toEqual(withoutOrigins(read))
      const left = withoutComments(partsOf(annotated.bytes)['word/document.xml'])
      expect(Buffer.compare(left, withoutComments(partsOf(bytes)['word/document.xml']))).toBe(0)
    }),
    { numRuns: 60 },
  )
})

test('tracked changes anywhere in any document read as if they had been made', async () => {
  await fc.assert(
    fc.asyncProperty(aDocument, fc.infiniteStream(aText), async (document, texts) => {
      const { bytes, places } = await printed(document)
      fc.pre(places.length > 0)
      const findings = places.map(({ text, origin }) => aFinding(origin, text, texts.next().value))
      const annotated = annotateDocx(bytes, findings, options)
      const fixed = fixDocx(bytes, findings)
      expect(annotated.changes).toBe(fixed.changes)
      expect(withoutOrigins(await documentOf(annotated.bytes))).toEqual(withoutOrigins(await documentOf(fixed.bytes)))
    }),
    { numRuns: 100 },
  )
})

test('a fix makes its place read as it says', async () => {
  await fc.assert(
    fc.asyncProperty(aDocument, fc.infiniteStream(aText), async (document, texts) => {
      const { bytes, places } = await printed(document)
      const place = places.find(({ text }) => text.trim() !== '' && !text.includes('\n'))
      fc.pre(place !== undefined)
      if (!place) return
      const wanted = texts.next().value.replaceAll('\n', '')
      const finding = aFinding(place.origin, place.text, wanted)
      const { bytes: after, fixed } = fixDocx(bytes, [finding])
      const at = places.indexOf(place)
      const isSame = wanted === place.text
      expect(fixed).toEqual(isSame ? [] : [finding])
      expect(placesOf((await documentOf(after)).blocks)[at]?.text).toBe(wanted)
    }),
    { numRuns: 100 },
  )
})
