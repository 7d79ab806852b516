import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ObjectStorage } from '../store/objects/evidence-objects.ts'
import { signRequest } from '../store/objects/sign-request.ts'
import { listenLocally } from './listen-locally.ts'

/** A storage compatible with S3, as far as evidence needs one: it refuses what is not signed, or is not what was signed. */
export interface HeldStorage {
  readonly storage: ObjectStorage
  readonly objects: ReadonlyMap<string, Buffer>
  /** How many requests came, by method. */
  readonly asked: Readonly<Record<string, number>>
  /** The statuses of its next answers. */
  fail(...statuses: readonly number[]): void
  close(): Promise<void>
}

export async function anObjectStorage(): Promise<HeldStorage> {
  const objects = new Map<string, Buffer>()
  const asked: Record<string, number> = {}
  const failing: number[] = []
  const credentials = { region: 'cn-hunan', accessKey: 'mingxiao', secretKey: 'a secret of a test' }
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    const body = Buffer.concat(pieces)
    const { method = '', url: path = '', headers } = request
    asked[method] = (asked[method] ?? 0) + 1
    const status = failing.shift() ?? (isSigned(method, path, headers, body) ? 200 : 403)
    if (status === 200 && method === 'PUT') objects.set(path, body)
    const object = objects.get(path)
    if (status !== 200) response.writeHead(status).end()
    else if (object === undefined) response.writeHead(404).end()
    else response.writeHead(200).end(method === 'GET' ? object : undefined)
  })
  const origin = `http://127.0.0.1:${await listenLocally(server)}`

  function isSigned(method: string, path: string, headers: NodeJS.Dict<string | string[]>, body: Buffer): boolean {
    const date = String(headers['x-amz-date'])
    const at = new Date(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
    const contentHash = createHash('sha256').update(body).digest('hex')
    const request = { method: method as 'PUT', url: new URL(path, origin), contentHash }
    return signRequest(request, credentials, at)['authorization'] === headers['authorization']
  }

  return {
    storage: { url: `${origin}/bucket`, ...credentials },
    objects,
    asked,
    fail: (...statuses) => {
      failing.push(...statuses)
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
