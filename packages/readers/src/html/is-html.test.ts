import { expect, test } from 'vitest'
import { isHtml } from './is-html.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  '<!DOCTYPE html>',
  '\ufeff  <HTML xmlns:o="urn">',
  '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
  '得分<br/>100',
  '<table border=1\n><tr>',
  '</td>',
])('%j has tags', (text) => {
  expect(isHtml(bytes(text))).toBe(true)
})

test.each(['2天<办结时限', '成本<5万元，满意度>95%', '<单位名称>', '<tables>', '<p', 'a<b>c'.replace('b', 'bb')])(
  '%j has none',
  (text) => {
    expect(isHtml(bytes(text))).toBe(false)
  },
)

test('tags in UTF-16 are tags', () => {
  expect(isHtml(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<table>', 'utf16le')]))).toBe(true)
})
