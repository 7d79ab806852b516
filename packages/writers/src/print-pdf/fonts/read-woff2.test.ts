import { expect, test } from 'vitest'
import { loadFontFiles } from './load-font-files.ts'
import { openPiece } from './open-piece.ts'
import { readCmap } from './read-cmap.ts'
import { readWoff2 } from './read-woff2.ts'
import { tableOf, writeSfnt } from './sfnt.ts'

const { pieces } = loadFontFiles()
const latin = pieces.serif.find(({ ranges }) => ranges?.some(({ first }) => first === 0x20) === true) ?? pieces.serif[0]

test('restores the outlines asked for, which lie in their boxes, and leaves others blank', () => {
  const font = readWoff2(latin?.read() ?? new Uint8Array())
  const [capital, other] = ['I', 'J'].map(
    (letter) => readCmap(tableOf(font.stored, 'cmap')).get(letter.charCodeAt(0)) ?? 0,
  )
  const piece = openPiece(writeSfnt(font.restore(new Set([capital ?? 0]))))
  const outline = Buffer.from(piece.outlineOf(capital ?? 0))
  const [contours, left, bottom, right, top] = [0, 2, 4, 6, 8].map((at) => outline.readInt16BE(at))
  // “I”: from the base line to the height of capitals.
  expect([contours, bottom, top]).toEqual([3, 0, 723])
  expect([(left ?? 0) > 0, (right ?? 0) < 1000]).toEqual([true, true])
  expect(piece.outlineOf(other ?? 0)).toHaveLength(0)
})

test('what is no such font is refused', () => {
  expect(() => readWoff2(new Uint8Array(60))).toThrow('no WOFF 2.0')
})
