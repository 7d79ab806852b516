import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { listenLocally } from './listen-locally.ts'

/** Something outside that webhooks lead to. */
export interface Receiver {
  readonly url: string
  readonly received: readonly ReceivedMessage[]
  /** The statuses of its next answers; 204 once there are none. */
  answers(...statuses: readonly number[]): void
  close(): Promise<void>
}

export interface ReceivedMessage {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export async function aReceiver(): Promise<Receiver> {
  const received: ReceivedMessage[] = []
  const waiting: number[] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(pieces).toString() })
    const status = waiting.shift() ?? 204
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end()
  })
  const port = await listenLocally(server)
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answers: (...statuses) => {
      waiting.push(...statuses)
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
