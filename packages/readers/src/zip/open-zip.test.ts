import { describe, expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { codeOf } from '../testing/code-of.ts'
import { zipFiles } from '../testing/print-zip.ts'
import { openZip } from './open-zip.ts'

const parts = { 'word/document.xml': '绩效'.repeat(50), 'empty.bin': '', 'a/b.txt': 'b' }
const endLength = 22

describe('a sound archive', () => {
  test.each(['stored', 'deflated'] as const)('gives its parts when they are %s', (method) => {
    const archive = openZip(zipFiles(parts, { method }))
    expect(archive.names).toEqual(Object.keys(parts))
    for (const [name, content] of Object.entries(parts)) expect(textOf(archive.read(name))).toBe(content)
  })

  test('has no part of another name', () => {
    expect(openZip(zipFiles(parts)).read('word/other.xml')).toBeNull()
  })

  test('finds a part under a name of other case', () => {
    expect(textOf(openZip(zipFiles(parts)).read('A/B.TXT'))).toBe('b')
  })

  test('reads names with backslashes as folders', () => {
    const archive = openZip(zipFiles({ 'word\\document.xml': 'x' }))
    expect(archive.names).toEqual(['word/document.xml'])
    expect(textOf(archive.read('word/document.xml'))).toBe('x')
  })

  test('is read from the middle of a larger buffer', () => {
    const archive = Buffer.concat([Buffer.alloc(7), zipFiles(parts)]).subarray(7)
    expect(textOf(openZip(archive).read('a/b.txt'))).toBe('b')
  })
})

describe('an archive that can be saved', () => {
  test('may have junk before it', () => {
    const archive = openZip(Buffer.concat([Buffer.from('junk'.repeat(9)), zipFiles(parts)]))
    expect(textOf(archive.read('a/b.txt'))).toBe('b')
  })

  test('may have junk behind it', () => {
    expect(textOf(openZip(Buffer.concat([zipFiles(parts), Buffer.alloc(300)])).read('a/b.txt'))).toBe('b')
  })

  test('may state its sizes in zip64 fields', () => {
    expect(textOf(openZip(withZip64(zipFiles({ 'a.txt': 'content' }, { method: 'stored' }))).read('a.txt'))).toBe(
      'content',
    )
  })
})

describe('an archive is refused', () => {
  test.each([
    ['file-not-zip', 'that is empty', () => new Uint8Array()],
    ['file-not-zip', 'that is a text', () => Buffer.from('附件1')],
    ['file-not-zip', 'that is a compound file', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(200, '0'), 'hex')],
    ['archive-damaged', 'that was cut off', () => zipFiles(parts).subarray(0, 60)],
    ['archive-damaged', 'whose directory is cut', () => edit((bytes, end) => bytes.writeUInt16LE(9, end + 10))],
    ['archive-damaged', 'whose directory is elsewhere', () => edit((bytes, end) => bytes.writeUInt32LE(3, end + 16))],
    ['archive-damaged', 'with an entry outside', () => edit((bytes, _, entry) => bytes.writeUInt32LE(9e6, entry + 42))],
    [
      'archive-damaged',
      'with an entry too long',
      () => edit((bytes, _, entry) => bytes.writeUInt32LE(9e6, entry + 20)),
    ],
    [
      'file-encrypted',
      'with encrypted entries',
      () => edit((bytes, _, entry) => bytes.writeUInt16LE(0x801, entry + 8)),
    ],
    ['archive-duplicate-entries', 'with two entries of one name', () => zipFiles({ 'a.xml': '1', 'A.xml': '2' })],
    ['archive-overlapping-entries', 'whose entries share bytes', overlapping],
    [
      'archive-too-many-entries',
      'with too many entries',
      () => edit((bytes, end) => bytes.writeUInt16LE(limits.archiveEntries + 1, end + 10)),
    ],
    ['file-too-large', 'that is too large', () => new Uint8Array(limits.fileBytes + 1)],
  ])('%s: %s', (code, _, makeArchive) => {
    expect(codeOf(() => openZip(makeArchive()))).toBe(code)
  })
})

describe('a part is refused', () => {
  test.each([
    [
      'archive-method-unsupported',
      'packed in an unknown way',
      (bytes: Buffer, entry: number) => bytes.writeUInt16LE(12, entry + 10),
    ],
    ['archive-damaged', 'of another checksum', (bytes: Buffer, entry: number) => bytes.writeUInt32LE(1, entry + 16)],
    ['archive-damaged', 'larger than it says', (bytes: Buffer, entry: number) => bytes.writeUInt32LE(3, entry + 24)],
    ['archive-damaged', 'smaller than it says', (bytes: Buffer, entry: number) => bytes.writeUInt32LE(999, entry + 24)],
    ['archive-damaged', 'that cannot be inflated', (bytes: Buffer) => bytes.fill(0xff, 30 + 17, 30 + 22)],
    [
      'part-too-large',
      'over the limit of a part',
      (bytes: Buffer, entry: number) => bytes.writeUInt32LE(limits.partBytes + 1, entry + 24),
    ],
    [
      'archive-ratio',
      'that grows too much',
      (bytes: Buffer, entry: number) => bytes.writeUInt32LE(limits.ratioFreeBytes + 1, entry + 24),
    ],
  ])('%s: %s', (code, _, change) => {
    const archive = openZip(edit((bytes, __, entry) => change(bytes, entry)))
    expect(codeOf(() => archive.read('word/document.xml'))).toBe(code)
  })

  test('archive-too-large: read after too many others', () => {
    const archive = openZip(zipFiles({ a: 'a'.repeat(limits.ratioFreeBytes) }))
    const readOften = () => {
      for (let size = 0; size <= limits.inflatedBytes; size += limits.ratioFreeBytes) archive.read('a')
    }
    expect(codeOf(readOften)).toBe('archive-too-large')
  })
})

/** The archive of `parts` with bytes changed in its end record and first directory entry. */
function edit(change: (bytes: Buffer, endRecord: number, firstEntry: number) => unknown): Uint8Array {
  const bytes = Buffer.from(zipFiles(parts))
  const endRecord = bytes.length - endLength
  change(bytes, endRecord, bytes.readUInt32LE(endRecord + 16))
  return bytes
}

function overlapping(): Uint8Array {
  return edit((bytes, end, first) => {
    const second = bytes.indexOf('PK\x01\x02', first + 4, 'latin1')
    expect(second).toBeLessThan(end)
    bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42)
  })
}

/** Moves sizes, offset and the end record's figures to where zip64 keeps them. */
function withZip64(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive)
  const end = bytes.length - endLength
  const start = bytes.readUInt32LE(end + 16)
  const entry = bytes.subarray(start, end)
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  for (const [index, field] of [24, 20, 42].entries()) {
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + index * 8)
    entry.writeUInt32LE(0xffffffff, field)
  }
  entry.writeUInt16LE(extra.length, 30)

  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(1n, 32)
  record.writeBigUInt64LE(BigInt(entry.length + extra.length), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(end + extra.length), 8)
  const endRecord = bytes.subarray(end)
  endRecord.fill(0xff, 10, 20)
  return Buffer.concat([bytes.subarray(0, end), extra, record, locator, endRecord])
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes).toString()
}
