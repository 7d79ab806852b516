import { once } from 'node:events'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIPv6 } from 'node:net'
import type { Target } from '../actions/webhooks/resolve-target.ts'

/**
 * Sends a text to an address that was looked at, and gives the status of the answer. No other address is asked for, no
 * redirection is followed, and what is answered beside the status is not read.
 */
export async function sendMessage(
  { url, address }: Target,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  milliseconds = 10_000,
): Promise<number> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const bytes = Buffer.from(body)
  const request = send(url, {
    method: 'POST',
    agent: false,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
      'user-agent': 'mingxiao-webhooks',
    },
    lookup: (_, { all }, answer) => {
      const family = isIPv6(address) ? 6 : 4
      if (all) answer(null, [{ address, family }])
      else answer(null, address, family)
    },
    // From the first packet to the status.
    signal: AbortSignal.timeout(milliseconds),
  })
  request.end(bytes)
  const [response] = await once(request, 'response')
  // An answer that never ends is of no concern.
  request.on('error', () => undefined)
  request.destroy()
  return response.statusCode
}
