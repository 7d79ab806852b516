import { crc32, deflateRawSync } from 'node:zlib'
import { deflated, stored, ZipRecords } from '@mingxiao/writers'
import { serverError } from '../errors.ts'

export interface ZippedFile {
  readonly name: string
  readonly content: Uint8Array
  /** False where the content is packed as it is. */
  readonly pack: boolean
}

/** An archive, file by file as they come: no more than one of them is held at a time. */
export async function* zipFiles(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const records = new ZipRecords()
  for await (const { name, content, pack } of files) {
    const data = pack ? deflateRawSync(content) : content
    const method = pack ? deflated : stored
    const pieces = records.add(name, { method, data, size: content.length, checksum: crc32(content) })
    // APPNOTE.TXT 4.3.14 and on: beyond this an archive is of another format, which not everybody opens.
    if (records.length > 0xffff_ffff || records.count > 0xffff)
      throw serverError('export-too-large', `${records.length} bytes after ${records.count} files`)
    yield* pieces
  }
  yield* records.end()
}
