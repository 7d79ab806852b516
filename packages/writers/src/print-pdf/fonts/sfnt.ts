import { ByteStream } from './byte-stream.ts'

/** The tables of a TrueType font by their tags. */
export type FontTables = ReadonlyMap<string, Uint8Array>

/** OpenType, “Organization of an OpenType Font”; of a collection the first font. */
export function readSfnt(bytes: Uint8Array): FontTables {
  const isCollection = new ByteStream(bytes).u32() === collection
  const stream = new ByteStream(bytes, isCollection ? new ByteStream(bytes, 12).u32() + 4 : 4)
  const count = stream.u16()
  stream.skip(6)
  return new Map(
    Array.from({ length: count }, () => {
      const tag = Buffer.from(stream.take(4)).toString('latin1')
      stream.skip(4)
      const offset = stream.u32()
      return [tag, bytes.subarray(offset, offset + stream.u32())] as const
    }),
  )
}

/** “ttcf” */
const collection = 0x74746366

/** No checksum is counted: what reads these files, HarfBuzz and PDF viewers, looks at none. */
export function writeSfnt(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const head = Buffer.alloc(12 + 16 * sorted.length)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(sorted.length, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((sorted.length - power) * 16, 10)
  const parts: Uint8Array[] = [head]
  let offset = head.length
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const at = 12 + 16 * index
    head.write(tag.padEnd(4), at, 'latin1')
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    const padding = -bytes.length & 3
    parts.push(bytes, new Uint8Array(padding))
    offset += bytes.length + padding
  }
  return Buffer.concat(parts)
}

export function tableOf(tables: FontTables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (table === undefined) throw new Error(`the font has no table ${tag}`)
  return table
}
