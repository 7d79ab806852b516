import { expect, test } from 'vitest'
import { loadFontFiles } from './load-font-files.ts'
import { openPiece } from './open-piece.ts'
import { readWoff2 } from './read-woff2.ts'
import { writeSfnt } from './sfnt.ts'

const { pieces } = loadFontFiles()
const latin = pieces.serif.find(({ ranges }) => ranges?.some(({ first }) => first === 0x20) === true) ?? pieces.serif[0]

test('unpacks every table of a font, with outlines that lie in their boxes', () => {
  const font = openPiece(writeSfnt(readWoff2(latin?.read() ?? new Uint8Array())))
  const outline = Buffer.from(font.outlineOf(font.glyphs.get(0x49) ?? 0))
  const [contours, left, bottom, right, top] = [0, 2, 4, 6, 8].map((at) => outline.readInt16BE(at))
  // “I”: from the base line to the height of capitals.
  expect([contours, bottom, top]).toEqual([3, 0, 723])
  expect([(left ?? 0) > 0, (right ?? 0) < 1000]).toEqual([true, true])
})

test('what is no such font is refused', () => {
  expect(() => readWoff2(new Uint8Array(60))).toThrow('no WOFF 2.0')
})
