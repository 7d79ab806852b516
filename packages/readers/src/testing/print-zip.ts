import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipOptions {
  readonly method?: 'stored' | 'deflated'
}

/** A zip archive of the given parts in the given order, dated 1980-01-01: the same parts give the same bytes. */
export function zipFiles(parts: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const isDeflated = options.method !== 'stored'
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0

  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part)
    const packed = isDeflated ? deflateRawSync(content) : content
    const nameBytes = Buffer.from(name)
    const fields = printFields(isDeflated, content, packed, nameBytes)

    const localHeader = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, nameBytes)
    local.push(localHeader, packed)
    offset += localHeader.length + packed.length
  }
  return Buffer.concat([...local, ...directory, printEnd(Object.keys(parts).length, directory, offset)])
}

/** The 26 bytes that the local and the central header share. */
function printFields(isDeflated: boolean, content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x0800, 2) // names are UTF-8
  fields.writeUInt16LE(isDeflated ? 8 : 0, 4)
  fields.writeUInt16LE(0x21, 8) // 1980-01-01
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function printEnd(count: number, directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(
    directory.reduce((length, piece) => length + piece.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}
