import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './has-code.ts'
import type { Pieces } from './receive-file.ts'

/** What jobs write: pieces that the next worker finds when the first one dies, and the file made of them. */
export interface JobFiles {
  /** Writes a file whole or not at all; on disk for good once it is written. */
  write(jobId: string, name: string, content: Pieces): Promise<number>
  /** Null where there is none. */
  sizeOf(jobId: string, name: string): Promise<number | null>
  read(jobId: string, name: string): NodeJS.ReadableStream
  remove(jobId: string): Promise<void>
  /** The jobs that have written something. */
  jobs(): Promise<readonly string[]>
}

export function openJobFiles(directory: string): JobFiles {
  const folderOf = (jobId: string) => {
    if (!named.test(jobId)) throw new Error(`“${jobId}” is no job`)
    return join(directory, jobId)
  }
  const placeOf = (jobId: string, name: string) => {
    if (!/^[\w-]+(?:\.\w+)?$/.test(name)) throw new Error(`“${name}” is no name of a file`)
    return join(folderOf(jobId), name)
  }
  return {
    write: async (jobId, name, content) => {
      await mkdir(folderOf(jobId), { recursive: true, mode: 0o700 })
      const place = placeOf(jobId, name)
      // Two workers of which one is only believed dead do not write into one file.
      const making = `${place}.${process.pid}`
      const bytes = await writeWhole(making, content)
      await rename(making, place)
      return bytes
    },
    sizeOf: async (jobId, name) => {
      try {
        return (await stat(placeOf(jobId, name))).size
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return null
        throw error
      }
    },
    read: (jobId, name) => createReadStream(placeOf(jobId, name)),
    remove: (jobId) => rm(folderOf(jobId), { recursive: true, force: true }),
    jobs: async () => {
      try {
        return (await readdir(directory)).filter((name) => named.test(name))
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return []
        throw error
      }
    },
  }
}

/** As ids of jobs are. */
const named = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function writeWhole(place: string, content: Pieces): Promise<number> {
  try {
    return await write(place, content)
  } catch (error) {
    await rm(place, { force: true })
    throw error
  }
}

async function write(place: string, content: Pieces): Promise<number> {
  const file = await open(place, 'w', 0o600)
  try {
    let bytes = 0
    for await (const piece of content) {
      bytes += piece.length
      await file.writeFile(piece)
    }
    await file.sync()
    return bytes
  } finally {
    await file.close()
  }
}
