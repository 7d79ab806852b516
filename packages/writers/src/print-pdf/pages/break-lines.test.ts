import { describe, expect, test } from 'vitest'
import { aLaidDocument, aLaidParagraph, aLaidRun } from '../../testing/a-laid-document.ts'
import { loadFontFiles } from '../fonts/load-font-files.ts'
import { prepareFonts } from '../fonts/prepare-fonts.ts'
import { breakLines } from './break-lines.ts'
import { LetterCase } from './letter-case.ts'

const files = loadFontFiles()

/** The lines of a text in letters of ten points, in a column of so many. */
function linesOf(text: string, columns: number, indent = 0): string[] {
  const runs = [aLaidRun(text, { size: 20 })]
  const fonts = prepareFonts([aLaidDocument([aLaidParagraph(runs)])], files)
  const lines = breakLines(new LetterCase(fonts).lettersOf(runs), columns * 10, indent, 10)
  return lines.map(({ letters }) => letters.map(({ character }) => character).join(''))
}

describe('a line', () => {
  test.each([
    ['is as full as it can be', '一二三四五六七', 5, ['一二三四五', '六七']],
    ['never begins with what closes', '一二三四五。六', 5, ['一二三四', '五。六']],
    ['never begins with two that close', '一二三四五。”六', 5, ['一二三四', '五。”六']],
    ['never ends with what opens', '一二三四（五六）', 5, ['一二三四', '（五六）']],
    ['never ends with a quotation mark that opens', '一二三四“五”', 5, ['一二三四', '“五”']],
    ['never cuts a number', '一二三12345.67万元', 5, ['一二三', '12345.67', '万元']],
    ['never parts a number from its percent sign', '一二三四99%五', 5, ['一二三四', '99%五']],
    ['never parts a sign from its number', '一二三四≥95%', 5, ['一二三四', '≥95%']],
    ['never cuts a dash', '一二三四——五', 5, ['一二三四', '——五']],
    ['ends where the text says so', '一二\n三', 5, ['一二', '三']],
    ['is blank after a break at the end', '一\n', 5, ['一', '']],
    ['leaves spaces out at its end', '一二三四五   六', 5, ['一二三四五', '六']],
    ['holds at least one letter, however narrow', '一二', 0.5, ['一', '二']],
    ['cuts a word that no line could hold', 'ABCDEFGHIJKLMNOPQRST', 5, ['ABCDEFG', 'HIJKLMN', 'OPQRST']],
  ])('%s', (_, text, columns, lines) => {
    expect(linesOf(text, columns)).toEqual(lines)
  })

  test('has less room where it is indented', () => {
    expect(linesOf('一二三四五六', 5, 20)).toEqual(['一二三', '四五六'])
  })
})
