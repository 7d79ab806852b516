import { AppError } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { aLaidCell, aLaidDocument, aLaidParagraph, aLaidRun } from '../../testing/a-laid-document.ts'
import { type Face, faceOf } from './face.ts'
import type { FontFiles } from './font-files.ts'
import { loadFontFiles } from './load-font-files.ts'
import { type FontSet, prepareFonts } from './prepare-fonts.ts'

const files = loadFontFiles()
const song = faceOf({ font: 'song', isBold: false })

function prepare(text: string, from: FontFiles = files): FontSet {
  return prepareFonts([aLaidDocument([aLaidParagraph([text])])], from)
}

function glyphOf(fonts: FontSet, character: string, face: Face = song) {
  return fonts.get(face)?.get(character.codePointAt(0) ?? 0)
}

const widthOf = (fonts: FontSet, character: string) => glyphOf(fonts, character)?.width

describe('a batch', () => {
  test('has in each face the characters that it prints in that face', () => {
    const title = aLaidRun('标题', { font: 'small-title-song' })
    const fonts = prepareFonts(
      [aLaidDocument([aLaidParagraph([title, '正文'])]), aLaidDocument([aLaidParagraph(['乙'])])],
      files,
    )
    const charactersOf = (face: Face) => [...(fonts.get(face)?.keys() ?? [])].map((code) => String.fromCodePoint(code))
    expect(charactersOf(faceOf(title)).join('')).toBe(' 标题')
    expect(charactersOf(song).join('')).toBe(' 0123456789—乙文正')
  })

  test('draws Chinese characters and their punctuation as wide as they are high', () => {
    const fonts = prepare('金，。（“')
    expect([...'金，。（“'].map((character) => widthOf(fonts, character))).toEqual([1, 1, 1, 1, 1])
  })

  test('draws letters of the West as wide as they are', () => {
    const fonts = prepare('Wi5 ')
    const widths = [...'Wi5 '].map((character) => widthOf(fonts, character))
    expect(widths).toEqual([1.053, 0.332, 0.558, 0.256])
  })
})

describe('a character that no font has', () => {
  test('is put together from others with the same meaning', () => {
    const fonts = prepare('ⅡI')
    expect(widthOf(fonts, 'Ⅱ')).toBeCloseTo(2 * (widthOf(fonts, 'I') ?? 0), 2)
  })

  test('is drawn over another where it is a ticked box', () => {
    expect(widthOf(prepare('☑'), '☑')).toBe(1)
  })

  test('is taken from a font of the user', () => {
    const [piece] = files.pieces.serif.filter(({ ranges }) =>
      ranges?.some(({ first, last }) => first <= 0x91d1 && 0x91d1 <= last),
    )
    const serif = files.pieces.serif.filter((each) => each !== piece)
    const { others } = loadFontFiles(piece === undefined ? [] : [piece.read()])
    const fonts = prepare('金丙', { ...files, pieces: { ...files.pieces, serif }, others })
    expect(glyphOf(fonts, '金')?.file).not.toBe(glyphOf(fonts, '—')?.file)
  })

  test('is named otherwise, once, and nothing is printed', () => {
    const refused = () => prepare('姓名：䶮、㛃、䶮')
    expect(refused).toThrow(AppError)
    expect(refused).toThrow(
      expect.objectContaining({ code: 'missing-glyphs', forUser: expect.stringContaining('㛃䶮') }),
    )
  })
})

test('upright cells have brackets of their own, which stand for the plain ones', () => {
  const table = { kind: 'table', columns: [600], headRows: 0 } as const
  const cell = aLaidCell(0, '（一）', { isUpright: true })
  const fonts = prepareFonts(
    [aLaidDocument([{ ...table, rows: [{ height: 900, mayGrow: true, cells: [cell] }] }])],
    files,
  )
  expect(fonts.get(song)?.has(0xf0000 + 0xff08)).toBe(true)
})
