import { crc32, deflateRawSync } from 'node:zlib'
import { serverError } from '../errors.ts'

export interface ZippedFile {
  readonly name: string
  readonly content: Uint8Array
  /** False where the content is packed as it is. */
  readonly pack: boolean
}

/** An archive, file by file as they come: no more than one of them is held at a time. */
export async function* zipFiles(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let offset = 0
  for await (const { name, content, pack } of files) {
    const data = pack ? deflateRawSync(content) : content
    const entry = {
      name: Buffer.from(name),
      data,
      size: content.length,
      checksum: crc32(content),
      method: pack ? 8 : 0,
    }
    const header = localHeader(entry)
    directory.push(directoryHeader(entry, offset), entry.name)
    offset += header.length + entry.name.length + data.length
    // APPNOTE.TXT 4.3.14 and on: beyond this an archive is of another format, which not everybody opens.
    if (offset > 0xffff_ffff || directory.length / 2 > 0xffff)
      throw serverError('export-too-large', `${offset} bytes after ${directory.length / 2} files`)
    yield header
    yield entry.name
    yield data
  }
  const listed = Buffer.concat(directory)
  yield listed
  yield endOfDirectory(directory.length / 2, listed.length, offset)
}

interface Entry {
  readonly name: Buffer
  readonly data: Uint8Array
  readonly size: number
  readonly checksum: number
  readonly method: number
}

/** APPNOTE.TXT 4.4: names in UTF-8 (flag bit 11), and the first day the format can tell. */
const version = 20
const utf8Names = 1 << 11
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

function writeCommon(header: Buffer, { name, data, size, checksum, method }: Entry, at: number): void {
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
