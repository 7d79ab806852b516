import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serverError } from '../errors.ts'

/** Files behind figures, each under the SM3 of its content: one that comes twice is kept once, and none is ever changed. */
export interface EvidenceFiles {
  /** Keeps what a stream brings; refuses what is larger than `most` bytes while it comes in. */
  put(content: AsyncIterable<Uint8Array>, most: number): Promise<KeptFile>
  read(hash: string): AsyncIterable<Uint8Array>
  has(hash: string): boolean
}

export interface KeptFile {
  readonly hash: string
  readonly bytes: number
}

export function openEvidenceFiles(directory: string): EvidenceFiles {
  const placeOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`“${hash}” is no SM3`)
    return join(directory, hash.slice(0, 2), hash)
  }
  return {
    put: async (content, most) => {
      const incoming = join(directory, 'incoming')
      await mkdir(incoming, { recursive: true })
      const place = join(incoming, randomBytes(16).toString('hex'))
      try {
        const kept = await write(content, place, most)
        await mkdir(join(directory, kept.hash.slice(0, 2)), { recursive: true })
        await rename(place, placeOf(kept.hash))
        return kept
      } catch (error) {
        await rm(place, { force: true })
        throw error
      }
    },
    read: (hash) => createReadStream(placeOf(hash)),
    has: (hash) => existsSync(placeOf(hash)),
  }
}

/** On disk for good before anybody is told that it is kept. */
async function write(content: AsyncIterable<Uint8Array>, place: string, most: number): Promise<KeptFile> {
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
