import { expect, test } from 'vitest'
import { escapeXml } from './escape-xml.ts'

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['铃\u0007声', '铃_x0007_声'],
  ['_x0007_', '_x005F_x0007_'],
  ['半个\ud83d字', '半个\ufffd字'],
  ['整个😀字', '整个😀字'],
  ['行\n列\t', '行\n列\t'],
])('%j stands in XML as %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})
