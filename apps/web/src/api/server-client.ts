import type { Client } from '@mingxiao/contract'

let client: Promise<Client> | null = null

/** The server that the page came from; its contract is loaded only where there is one. */
export function serverClient(): Promise<Client> {
  client ??= import('@mingxiao/contract').then(({ createClient }) =>
    createClient({ fetch: (url, init) => window.fetch(url, init), newKey }),
  )
  return client
}

/** For writes, so that a repeated request does nothing twice. Also where the page came without encryption. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
