import { crc32, deflateRawSync } from 'node:zlib'
import { type Archive, type ArchiveEntry, offsetField, partKey } from './open-archive.ts'

/**
 * The archive with some parts changed or added. All others keep their bytes, packed as they are, and their order; new parts
 * come last. The same changes give the same bytes.
 */
export function rewriteArchive(archive: Archive, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const left = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]))
  const ends = endsOf(archive)
  const pieces: Buffer[] = []
  const records: Buffer[] = []
  let offset = 0
  const add = (local: Buffer, record: Buffer) => {
    pieces.push(local)
    records.push(record)
    offset += local.length
  }

  for (const entry of archive.entries) {
    const changed = left.get(partKey(entry.name))
    if (changed) {
      const { local, record } = newEntry(nameOf(entry), changed.content, entry.record.readUInt32LE(12), offset)
      add(local, record)
      left.delete(partKey(entry.name))
    } else {
      add(archive.bytes.subarray(entry.start, ends.get(entry)), movedTo(entry.record, offset))
    }
  }
  for (const { name, content } of left.values()) {
    const { local, record } = newEntry(Buffer.from(name), content, firstDay, offset)
    add(local, record)
  }
  return Buffer.concat([...pieces, ...records, endRecord(records, offset)])
}

/** 1980-01-01, the first day the format can tell. */
const firstDay = 0x00210000
const utf8Names = 0x0800
const version = 20
const deflated = 8

/** Where each entry ends, with whatever stands behind its data: where the next begins, or the directory. */
function endsOf({ bytes, entries }: Archive): ReadonlyMap<ArchiveEntry, number> {
  const [first] = entries
  const directory = first ? first.record.byteOffset - bytes.byteOffset : bytes.length
  const starts = [...entries.map(({ start }) => start), directory].sort((a, b) => a - b)
  return new Map(entries.map((entry) => [entry, starts.find((start) => start > entry.start) ?? directory] as const))
}

function nameOf({ record }: ArchiveEntry): Buffer {
  return record.subarray(46, 46 + record.readUInt16LE(28))
}

function movedTo(record: Buffer, offset: number): Buffer {
  const moved = Buffer.from(record)
  const { at, isWide } = offsetField(moved)
  if (isWide) moved.writeBigUInt64LE(BigInt(offset), at)
  else moved.writeUInt32LE(offset, at)
  return moved
}

/** APPNOTE §4.3.7 and §4.3.12. */
function newEntry(name: Buffer, content: Uint8Array, time: number, offset: number) {
  const packed = deflateRawSync(content)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(version, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(deflated, 4)
  fields.writeUInt32LE(time, 6)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  const madeBy = Buffer.from([version, 0])
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]),
    record: Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, fields, tail, name]),
  }
}

/** APPNOTE §4.3.16 */
function endRecord(records: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(records.length, 8)
  end.writeUInt16LE(records.length, 10)
  end.writeUInt32LE(
    records.reduce((length, record) => length + record.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}
