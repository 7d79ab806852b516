/** The content of a file, packed beforehand. */
export interface PackedFile {
  readonly method: typeof stored | typeof deflated
  readonly data: Uint8Array
  readonly size: number
  readonly checksum: number
}

/** The records of an archive, file by file as they come (APPNOTE.TXT 4.3.6): no more than one of them need be held at a time. */
export class ZipRecords {
  readonly #directory: Buffer[] = []
  #length = 0

  /** Bytes so far. */
  get length(): number {
    return this.#length
  }

  /** Files so far. */
  get count(): number {
    return this.#directory.length / 2
  }

  add(name: string, packed: PackedFile): readonly Uint8Array[] {
    const entry = { name: Buffer.from(name, 'utf8'), ...packed }
    const header = localHeader(entry)
    this.#directory.push(directoryHeader(entry, this.#length), entry.name)
    this.#length += header.length + entry.name.length + entry.data.length
    return [header, entry.name, entry.data]
  }

  end(): readonly Uint8Array[] {
    const listed = Buffer.concat(this.#directory)
    return [listed, endOfDirectory(this.count, listed.length, this.#length)]
  }
}

interface Entry extends PackedFile {
  readonly name: Buffer
}

/** APPNOTE.TXT 4.4: names in UTF-8 (flag bit 11), method 8 or 0, and the first day the format can tell. */
const version = 20
const utf8Names = 1 << 11
export const stored = 0
export const deflated = 8
const firstDay = (1 << 5) | 1

/** APPNOTE.TXT 4.3.7 */
function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeCommon(header, entry, 4)
  return header
}

/** APPNOTE.TXT 4.3.12 */
function directoryHeader(entry: Entry, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(version, 4)
  writeCommon(header, entry, 6)
  header.writeUInt32LE(offset, 42)
  return header
}

function writeCommon(header: Buffer, { name, method, data, size, checksum }: Entry, at: number): void {
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(utf8Names, at + 2)
  header.writeUInt16LE(method, at + 4)
  header.writeUInt16LE(0, at + 6)
  header.writeUInt16LE(firstDay, at + 8)
  header.writeUInt32LE(checksum, at + 10)
  header.writeUInt32LE(data.length, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

/** APPNOTE.TXT 4.3.16 */
function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
