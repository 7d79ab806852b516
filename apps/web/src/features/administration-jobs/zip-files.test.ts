import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipFiles } from './zip-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('files stand in the archive one after the other, with a directory that leads to each', () => {
  const files = [
    { path: '水务局/水利站.txt', bytes: bytes('自评材料') },
    { path: '空.txt', bytes: bytes('') },
  ]
  const zip = zipFiles(files)
  const view = new DataView(zip.buffer)
  const end = zip.length - 22
  expect([view.getUint32(end, true), view.getUint16(end + 10, true)]).toEqual([0x06054b50, 2])
  let at = view.getUint32(end + 16, true)
  for (const file of files) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    expect(view.getUint16(at + 8, true)).toBe(0x0800)
    expect(view.getUint32(at + 16, true)).toBe(crc32(file.bytes))
    const [size, name, offset] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ]
    const nameOf = (from: number) => new TextDecoder().decode(zip.subarray(from, from + name))
    expect([nameOf(at + 46), nameOf(offset + 30)]).toEqual([file.path, file.path])
    expect(zip.subarray(offset + 30 + name, offset + 30 + name + size)).toEqual(file.bytes)
    at += 46 + name
  }
  expect(at).toBe(end)
})
