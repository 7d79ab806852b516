import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serverError } from '../errors.ts'

/** A file as it comes in, or all of it at once. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A file that has come in, not yet under its name. */
export interface ReceivedFile {
  readonly place: string
  /** SM3. */
  readonly hash: string
  readonly bytes: number
}

/** Writes what a stream brings into a folder; refuses what is larger than `most` bytes while it comes in, and leaves nothing of it. */
export async function receiveFile(folder: string, content: Pieces, most: number): Promise<ReceivedFile> {
  await mkdir(folder, { recursive: true })
  const place = join(folder, randomBytes(16).toString('hex'))
  try {
    return { place, ...(await write(content, place, most)) }
  } catch (error) {
    await rm(place, { force: true })
    throw error
  }
}

/** On disk for good before anybody is told that it is kept. */
async function write(content: Pieces, place: string, most: number): Promise<Omit<ReceivedFile, 'place'>> {
  const file = await open(place, 'wx', 0o640)
  try {
    const hash = createHash('sm3')
    let bytes = 0
    for await (const chunk of content) {
      bytes += chunk.length
      if (bytes > most) throw serverError('request-too-large', `more than ${most} bytes of evidence`)
      hash.update(chunk)
      // All of it: `write` may keep a part only, as where the disk is nearly full.
      await file.writeFile(chunk)
    }
    await file.sync()
    return { hash: hash.digest('hex'), bytes }
  } finally {
    await file.close()
  }
}
