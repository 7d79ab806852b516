import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './find-json-fault.ts'

function said(text: string): string {
  const { line, column, remedy } = findJsonFault(text)
  return `${line}:${column} ${remedy}`
}

describe('findJsonFault', () => {
  it.each([
    ['an empty file', '', '1:1 文件是空的。'],
    [
      'a comma left out at the end of a line',
      '{\n  "a": "1"\n  "b": "2"\n}',
      '2:11 后面少了逗号；文字里面的引号请用中文引号“”。',
    ],
    ['a quote inside a text', '{"a": "所谓"三公"经费"}', '1:11 后面少了逗号；文字里面的引号请用中文引号“”。'],
    ['a comma before a bracket', '{\n  "a": ["1",\n]}', '3:1 前面多了逗号或冒号。'],
    ['Chinese quotes', '{"unit": “甲县”}', '1:10 “ 请改用英文半角的符号。'],
    ['a Chinese colon', '{"unit"： "甲县"}', '1:8 ： 请改用英文半角的符号。'],
    ['a text that is not closed', '{"unit": "甲县\n}', '1:10 引号没有成对，或引号里换了行。'],
    ['a figure without quotes that is none', '{"final": 12,300.00}', '1:14 这里应是写在引号里的键。'],
    ['a key without quotes', '{unit: "甲县"}', '1:2 这里应是写在引号里的键。'],
    ['a key without a value', '{"unit" "甲县"}', '1:9 键的后面少了冒号。'],
    ['a value left out', '{"unit": }', '1:10 前面多了逗号或冒号。'],
    ['a bracket left out', '{"tables": [', '1:13 文件到这里就断了，后面少了括号。'],
    ['a bracket of the other kind', '{"tables": [}', '1:13 这里应是写在引号里的文字。'],
    ['what is no JSON at all', '甲县', '1:1 这里应是写在引号里的文字。'],
    ['a bracket too many', '{}}', '1:3 这里的内容多余，或括号没有成对。'],
  ])('says what to do about %s', (_, text, expected) => {
    expect(said(text)).toBe(expected)
  })

  it('finds a place in every text that is no JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      'null',
      ' ',
      '\n',
      '\u0001',
      '甲',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        fc.pre(!isJson(text))
        const { line, column } = findJsonFault(text)
        expect(column).toBeLessThanOrEqual((text.split('\n')[line - 1] ?? '').length + 1)
      }),
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
