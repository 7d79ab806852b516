import { type Client, createClient } from '@mingxiao/contract'
import type { FastifyInstance } from 'fastify'

/** Somebody who calls the app as a browser does: keeps cookies, names the page's origin, uses the typed client. */
export interface Browser extends Client {
  /** As sent with the next request. */
  readonly cookies: Map<string, string>
  /** The attributes of each cookie as last set. */
  readonly setCookies: Map<string, string>
}

/** One that has the cookies of another, if one is given. */
export function aBrowser(app: FastifyInstance, other?: Pick<Browser, 'cookies'>): Browser {
  const [cookies, setCookies] = [new Map(other?.cookies), new Map<string, string>()]
  const client = createClient({
    newKey: () => `key-of-a-test-${keys++}`,
    fetch: async (url, { method = 'GET', headers, body }) => {
      const request = new Request(`http://localhost${url}`, {
        method,
        body: body ?? null,
        ...(headers ? { headers } : {}),
      })
      const sent = Object.fromEntries(request.headers)
      const response = await app.inject({
        method: method as 'GET',
        url,
        headers: { ...sent, host: 'localhost', origin: 'http://localhost', cookie: cookieOf({ cookies }) },
        ...(body ? { payload: Buffer.from(await request.arrayBuffer()) } : {}),
      })
      for (const line of [response.headers['set-cookie'] ?? []].flat()) take(line, cookies, setCookies)
      const { statusCode: status, rawPayload } = response
      return new Response(status === 204 ? null : new Uint8Array(rawPayload), { status })
    },
  })
  return { ...client, cookies, setCookies }
}

function take(line: string, cookies: Map<string, string>, setCookies: Map<string, string>): void {
  const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*);?\s*(.*)$/.exec(line) ?? []
  setCookies.set(name, attributes)
  if (value === '') cookies.delete(name)
  else cookies.set(name, value)
}

/** The header that its requests bear. */
export function cookieOf({ cookies }: Pick<Browser, 'cookies'>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** No two browsers send one key: it would be the same write. */
let keys = 0
