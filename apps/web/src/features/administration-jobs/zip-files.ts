/** A file of a folder, under its path there. */
export interface FolderFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Puts files into a zip as they are: most of what units hand over is packed already. (PKWARE APPNOTE 4.3) */
export function zipFiles(files: readonly FolderFile[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const entries: Uint8Array[] = []
  let offset = 0
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path)
    const about = [...words(crc32(bytes), 4), ...words(bytes.length, 4), ...words(bytes.length, 4)]
    const common = [...words(20, 2), ...utf8Names, ...words(0, 2), ...noTime, ...about, ...words(name.length, 2)]
    const head = joined([Uint8Array.of(...words(0x04034b50, 4), ...common, ...words(0, 2)), name])
    const rest = [...words(0, 2), ...words(0, 2), ...words(0, 2), ...words(0, 2), ...words(0, 4), ...words(offset, 4)]
    entries.push(joined([Uint8Array.of(...words(0x02014b50, 4), ...words(20, 2), ...common, ...rest), name]))
    pieces.push(head, bytes)
    offset += head.length + bytes.length
  }
  const directory = joined(entries)
  const counts = [...words(0, 4), ...words(files.length, 2), ...words(files.length, 2)]
  const end = [...words(0x06054b50, 4), ...counts, ...words(directory.length, 4), ...words(offset, 4), ...words(0, 2)]
  return joined([...pieces, directory, Uint8Array.of(...end)])
}

/** The bit by which names are read as UTF-8. */
const utf8Names = words(0x0800, 2)
/** 1980-01-01, the first day that a zip can name: the same files give the same bytes. */
const noTime = [...words(0, 2), ...words(0x21, 2)]

/** The lowest byte first. */
function words(value: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (value >>> (8 * at)) & 0xff)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
