import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Pieces, receiveFile } from './receive-file.ts'

/** Files behind figures, each under the SM3 of its content: one that comes twice is kept once, and none is ever changed. */
export interface EvidenceFiles {
  /** Keeps what a stream brings; refuses what is larger than `most` bytes while it comes in. */
  put(content: Pieces, most: number): Promise<KeptFile>
  read(hash: string): AsyncIterable<Uint8Array>
  has(hash: string): Promise<boolean>
}

export interface KeptFile {
  readonly hash: string
  readonly bytes: number
}

/** In a folder of this machine. */
export function openEvidenceFiles(directory: string): EvidenceFiles {
  const placeOf = (hash: string) => join(directory, evidencePath(hash))
  return {
    put: async (content, most) => {
      const { place, hash, bytes } = await receiveFile(join(directory, 'incoming'), content, most)
      try {
        await mkdir(join(directory, hash.slice(0, 2)), { recursive: true })
        await rename(place, placeOf(hash))
        return { hash, bytes }
      } catch (error) {
        await rm(place, { force: true })
        throw error
      }
    },
    read: (hash) => createReadStream(placeOf(hash)),
    has: async (hash) => existsSync(placeOf(hash)),
  }
}

/** Where a file lies below all of them. */
export function evidencePath(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`“${hash}” is no SM3`)
  return `${hash.slice(0, 2)}/${hash}`
}
