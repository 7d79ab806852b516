/** The packed bytes of an archive's entry and their length when inflated; for sound archives only. */
export function findEntry(archive: Uint8Array, name: string): { packed: Uint8Array; size: number } {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length)
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = bytes.readUInt32LE(end + 16)
  while (bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) !== name) {
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  const local = bytes.readUInt32LE(at + 42)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  return { packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)), size: bytes.readUInt32LE(at + 24) }
}
