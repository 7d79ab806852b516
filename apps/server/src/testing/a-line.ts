import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { listenLocally } from './listen-locally.ts'

/** A line to a database that a test can cut. */
export interface Line {
  /** The URL of the database by way of the line. */
  readonly url: string
  /** Ends every connection and lets none in. */
  cut(): Promise<void>
  mend(): Promise<void>
}

export async function aLine(database: string): Promise<Line> {
  const to = new URL(database)
  const sockets = new Set<Socket>()
  const server = createServer((from) => {
    const onward = connect(Number.parseInt(to.port, 10), to.hostname)
    for (const [socket, other] of [
      [from, onward],
      [onward, from],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  let port = 0
  const mend = async () => {
    port = await listenLocally(server, port)
  }
  await mend()
  const by = new URL(database)
  by.host = `127.0.0.1:${port}`
  return {
    url: by.href,
    mend,
    cut: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
