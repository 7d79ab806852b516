import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'

const text = '绩效自评'
/** 绩效自评 in GB2312, Big5 and UTF-16. */
const gb = [0xbc, 0xa8, 0xd0, 0xa7, 0xd7, 0xd4, 0xc6, 0xc0]
const big5 = [0xc1, 0x5a, 0xae, 0xc4, 0xa6, 0xdb, 0xb5, 0xfb]

test.each([
  ['a page without any declaration in GB2312', '<p>', gb, text],
  ['a page that says gb2312', '<meta charset=gb2312><p>', gb, text],
  ['a page that says utf-8 but is in GB2312', '<meta charset="utf-8"><p>', gb, text],
  ['a page that says big5', '<meta http-equiv="Content-Type" content="text/html; charset=Big5"><p>', big5, '績效自評'],
  ['a page that says gb2312 but is in UTF-8', '<meta charset=gb2312><p>', [...new TextEncoder().encode(text)], text],
  ['a page whose encoding is unknown', '<meta charset=klingon><p>', gb, text],
])('decodes %s', (_, head, bytes, expected) => {
  const decoded = decodePage(Uint8Array.from([...new TextEncoder().encode(head), ...bytes]))
  expect(decoded).toEqual({ text: `${head}${expected}`, damaged: [] })
})

test('decodes by the byte order mark before all else', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`<meta charset=gbk>${text}`, 'utf16le')])
  expect(decodePage(bytes).text).toBe(`<meta charset=gbk>${text}`)
})

test('says where on each line a character is damaged', () => {
  const bytes = Buffer.concat([Buffer.from(`${text}\n自`), Buffer.from([0xe5]), Buffer.from(`评\n${text}`)])
  expect(decodePage(bytes).damaged).toEqual([6])
})
