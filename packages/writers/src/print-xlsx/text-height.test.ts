import { expect, test } from 'vitest'
import { aLaidParagraph, aLaidRun } from '../testing/a-laid-document.ts'
import { textHeight, uprightHeight } from './text-height.ts'

/** Letters of ten points, 280 twentieths from line to line, in a cell with room for ten of them. */
const lines = (text: string) => (textHeight([aLaidParagraph([aLaidRun(text, { size: 20 })])], 2140) - 40) / 280

test.each([
  ['', 1],
  ['十个汉字正好占满一行', 1],
  ['十一个汉字比一行多一字', 2],
  ['二十个数字半宽12345678901', 2],
  ['1234567890ABCDEFGHIJ', 1],
  ['支出为一百万元 1159138.98', 2],
  ['1234567890ABCDEFGHIJK', 2],
  ['第一行\n第二行', 2],
])('“%s” takes %i lines', (text, count) => {
  expect(lines(text)).toBe(count)
})

test('a paragraph is as high as its line at least, with the space around it', () => {
  const paragraph = aLaidParagraph(['标题'], { lineHeight: 560, before: 100, after: 20 })
  expect(textHeight([paragraph], 5000)).toBe(40 + 560 + 120)
})

test('upright letters stand one above the other', () => {
  expect(uprightHeight([aLaidParagraph([aLaidRun('绩效指标', { size: 20 })])])).toBe(40 + 4 * 240)
})
