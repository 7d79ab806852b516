import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { decodeText } from './decode-text.ts'

const chinese = '绩效自评\n得分'
/** 绩效自评 in GBK, line feed, 得分. */
const gbk = [0xbc, 0xa8, 0xd0, 0xa7, 0xd7, 0xd4, 0xc6, 0xc0, 0x0a, 0xb5, 0xc3, 0xb7, 0xd6]

test.each([
  ['UTF-8', new TextEncoder().encode(chinese)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${chinese}`)],
  ['UTF-16, little-endian', utf16(chinese, true)],
  ['UTF-16, big-endian', utf16(chinese, false)],
  ['GB18030', Uint8Array.from(gbk)],
])('decodes %s', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: chinese, damagedLines: [] })
})

test('decodes a character of four bytes in GB18030', () => {
  expect(decodeText(Uint8Array.from([0xbc, 0xa8, 0x95, 0x32, 0x82, 0x36])).text).toBe('绩𠀀')
})

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', damagedLines: [] })
})

test('a UTF-8 file with one damaged character stays UTF-8 and names the line', () => {
  const bytes = new TextEncoder().encode('预算绩效自评报告\n全年执行数\n得分')
  bytes[26] = 0x41
  expect(decodeText(bytes)).toEqual({ text: '预算绩效自评报告\n\ufffdA\ufffd年执行数\n得分', damagedLines: [2] })
})

test('a damaged character in GB18030 names its line', () => {
  const { damagedLines } = decodeText(Uint8Array.from([...gbk, 0x0a, 0xff]))
  expect(damagedLines).toEqual([3])
})

test('refuses a file with NUL bytes', () => {
  expect(() => decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toThrow(
    expect.objectContaining({ code: 'not-a-text-file' }),
  )
})

test('refuses a file of control bytes', () => {
  expect(() => decodeText(Uint8Array.from([0x41, 1, 2, 0x42]))).toThrow(
    expect.objectContaining({ code: 'not-a-text-file' }),
  )
})

test('refuses a file over the size limit before looking at it', () => {
  expect(() => decodeText(new Uint8Array(limits.fileBytes + 1))).toThrow(
    expect.objectContaining({ code: 'file-too-large' }),
  )
})

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, isLittleEndian)
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), isLittleEndian)
  return new Uint8Array(view.buffer)
}
