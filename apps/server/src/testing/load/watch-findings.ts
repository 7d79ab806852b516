import { get, type IncomingMessage } from 'node:http'
import type { Clerk } from './clerks.ts'

/** Editors that stay open: each is sent the findings of its package as they change. */
export interface Watching {
  /** How many times findings have come so far. */
  readonly findings: () => number
  stop(): void
}

export async function watchFindings(url: string, clerks: readonly Clerk[]): Promise<Watching> {
  let findings = 0
  const responses = await Promise.all(
    clerks.map(({ path, cookie }) => open(`${url}${path}/findings/events`, { cookie, accept: 'text/event-stream' })),
  )
  for (const response of responses)
    response.setEncoding('latin1').on('data', (text: string) => {
      findings += text.split('event: findings').length - 1
    })
  return {
    findings: () => findings,
    stop: () => {
      for (const response of responses) response.destroy()
    },
  }
}

function open(url: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      // Whoever measures ends the server before its watchers.
      response.on('error', () => undefined)
      if (response.statusCode === 200) resolve(response)
      else reject(new Error(`${url} answers ${response.statusCode}`))
    }).once('error', reject)
  })
}
