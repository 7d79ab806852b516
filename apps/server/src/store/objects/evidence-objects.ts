import { createHash } from 'node:crypto'
import { createReadStream, openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { serverError } from '../../errors.ts'
import { type EvidenceFiles, evidencePath } from '../evidence-files.ts'
import { receiveFile } from '../receive-file.ts'
import { emptyHash, type ObjectCredentials, type ObjectRequest, signRequest } from './sign-request.ts'

/** A storage compatible with S3, shared by all servers of one installation. */
export interface ObjectStorage extends ObjectCredentials {
  /** Below which files are put: with the bucket in its path or in its name, as the storage has it. */
  readonly url: string
}

/** Keeps evidence in an object storage; `incoming` is a folder of this machine for files on their way. */
export function openEvidenceObjects(storage: ObjectStorage, incoming: string): EvidenceFiles {
  const ask = asking(storage)
  const has = async (hash: string) => (await ask({ method: 'HEAD', path: evidencePath(hash) })) !== null
  return {
    has,
    put: async (content, most) => {
      const { place, hash, bytes } = await receiveFile(incoming, content, most)
      try {
        if (!(await has(hash))) {
          const contentHash = await sha256Of(place)
          await ask({ method: 'PUT', path: evidencePath(hash), contentHash, body: () => openAsBlob(place) })
        }
        return { hash, bytes }
      } finally {
        await rm(place, { force: true })
      }
    },
    read: async function* (hash) {
      const answer = await ask({ method: 'GET', path: evidencePath(hash) })
      if (!answer?.body) throw serverError('storage-unavailable', `the storage does not have ${hash}`)
      yield* answer.body
    },
  }
}

interface Asked extends Pick<ObjectRequest, 'method'> {
  readonly path: string
  readonly contentHash?: string
  readonly body?: () => Promise<Blob>
}

/** Asks again where the storage was not there for a moment; null where it has no such file. */
function asking(storage: ObjectStorage) {
  const base = storage.url.endsWith('/') ? storage.url : `${storage.url}/`
  return async ({ method, path, contentHash = emptyHash, body }: Asked): Promise<Response | null> => {
    const url = new URL(path, base)
    for (let attempt = 1; ; attempt += 1) {
      try {
        const headers = { ...signRequest({ method, url, contentHash }, storage, new Date()) }
        const signal = AbortSignal.timeout(milliseconds)
        const content = body ? { body: await body() } : {}
        const answer = await fetch(url, { method, headers, signal, redirect: 'error', ...content })
        if (answer.ok) return answer
        await answer.body?.cancel()
        if (answer.status === 404) return null
        throw new Error(`${method} ${path} was answered ${answer.status}`)
      } catch (error) {
        if (attempt === attempts)
          throw serverError('storage-unavailable', `object storage: ${String(error)}`, { cause: error })
        await wait(attempt * 200)
      }
    }
  }
}

const attempts = 3
/** For one attempt: the largest file over a slow line. */
const milliseconds = 60_000

async function sha256Of(place: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(place)) hash.update(piece)
  return hash.digest('hex')
}
