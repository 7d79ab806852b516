import type { Endpoint } from './endpoint.ts'
import type { EndpointAnswer, EndpointInput } from './endpoint-input.ts'
import { type EndpointName, endpoints } from './endpoints.ts'
import { type Problem, problem } from './problem.ts'

/** Calls endpoints by name; what goes in and comes out is typed by the contract. */
export interface Client {
  call<N extends EndpointName>(
    name: N,
    ...input: unknown extends EndpointInput<(typeof endpoints)[N]> ? [] : [EndpointInput<(typeof endpoints)[N]>]
  ): Promise<EndpointAnswer<(typeof endpoints)[N]>>
}

export interface ClientOptions {
  /** As the browser has it; tests give one that needs no network. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Before each path; empty where the page comes from the same server. */
  readonly base?: string
  /** A new key for each write, so that a repeated request does nothing twice. */
  readonly newKey: () => string
}

/** The server refused: `problem` has its code. */
export class RequestRefused extends Error {
  readonly problem: Problem

  constructor(refusal: Problem) {
    super(`${refusal.status} ${refusal.code}: ${refusal.title}`)
    this.name = 'RequestRefused'
    this.problem = refusal
  }
}

export function createClient({ fetch, base = '', newKey }: ClientOptions): Client {
  return {
    async call(name, ...[input]) {
      const endpoint: Endpoint = endpoints[name]
      const request = (input ?? {}) as RequestParts
      const response = await fetch(base + urlOf(endpoint, request), initOf(endpoint, request, newKey))
      if (!response.ok) throw new RequestRefused(problem.parse(await response.json()))
      return (await bodyOf(endpoint, response)) as never
    },
  }
}

interface RequestParts {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly file?: Blob
  readonly name?: string
}

function urlOf({ path }: Endpoint, { params = {}, query = {} }: RequestParts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`
}

function initOf(endpoint: Endpoint, { body, file, name }: RequestParts, newKey: () => string): RequestInit {
  const { method, unkeyed } = endpoint
  const key: Record<string, string> = method === 'GET' || unkeyed ? {} : { 'idempotency-key': newKey() }
  if (file) {
    const form = new FormData()
    form.set('file', file, name)
    return { method, headers: key, body: form }
  }
  if (body === undefined) return { method, headers: key }
  return { method, headers: { ...key, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

async function bodyOf({ answer }: Endpoint, response: Response): Promise<unknown> {
  if (answer.body === 'nothing') return undefined
  if (answer.body === 'file') return new Uint8Array(await response.arrayBuffer())
  if (answer.body === 'events') return response.body
  return response.json()
}
