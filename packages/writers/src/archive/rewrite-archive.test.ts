import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeZip } from '../zip/write-zip.ts'
import { openArchive } from './open-archive.ts'
import { rewriteArchive } from './rewrite-archive.ts'

const three = writeZip({ 'a.xml': '甲'.repeat(100), 'b/b.xml': '乙', 'c.xml': '丙' })

function contents(archive: Uint8Array): Record<string, string | undefined> {
  const opened = openArchive(archive)
  return Object.fromEntries(opened.entries.map(({ name }) => [name, opened.read(name)?.toString('utf8')]))
}

describe('rewriteArchive', () => {
  it('gives back the same bytes where nothing changes', () => {
    expect(Buffer.compare(rewriteArchive(openArchive(three), new Map()), three)).toBe(0)
  })

  it('changes a part in its place and adds new ones behind, whatever case names are in', () => {
    const changed = rewriteArchive(
      openArchive(three),
      new Map([
        ['B/B.XML', Buffer.from('新')],
        ['d.xml', Buffer.from('丁')],
      ]),
    )
    expect(contents(changed)).toEqual({ 'a.xml': '甲'.repeat(100), 'b/b.xml': '新', 'c.xml': '丙', 'd.xml': '丁' })
  })

  it('copies the packed bytes of what stays, with all that stands behind them', () => {
    const packed = deflateRawSync(Buffer.from('流'))
    const streamed = archiveOf(packed, crc32(Buffer.from('流')))
    const added = rewriteArchive(openArchive(streamed), new Map([['n', Buffer.from('n')]]))
    const end = streamed.indexOf('PK\x01\x02', 0, 'latin1')
    expect(Buffer.from(added).subarray(0, end)).toEqual(streamed.subarray(0, end))
    expect(contents(added)).toEqual({ s: '流', n: 'n' })
  })

  it('finds its way behind junk before the archive', () => {
    const shifted = Buffer.concat([Buffer.from('junk'), three])
    expect(contents(rewriteArchive(openArchive(shifted), new Map([['c.xml', Buffer.from('新')]])))['c.xml']).toBe('新')
  })
})

/** One entry written as a stream: its sizes stand in a descriptor behind the data (APPNOTE §4.3.9). */
function archiveOf(packed: Buffer, crc: number): Buffer {
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(crc, 0)
  sizes.writeUInt32LE(packed.length, 4)
  sizes.writeUInt32LE(3, 8)
  const head = Buffer.from([20, 0, 8, 8, 8, 0, 0, 0, 0x21, 0])
  const tail = Buffer.from([1, 0, 0, 0])
  const local = [Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.alloc(12), tail, Buffer.from('s')]
  const descriptor = [Buffer.from('PK\x07\x08', 'latin1'), sizes]
  const record = [Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, sizes, tail, Buffer.alloc(14), Buffer.from('s')]
  const before = Buffer.concat([...local, packed, ...descriptor])
  const directory = Buffer.concat(record)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(before.length, 16)
  return Buffer.concat([before, directory, end])
}
