import { once } from 'node:events'
import type { Server } from 'node:net'

/** Lets a server listen on loopback; the port that it was given, or the one that is wanted. */
export async function listenLocally(server: Server, wanted = 0): Promise<number> {
  server.listen(wanted, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port')
  return address.port
}
