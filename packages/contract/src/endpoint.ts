import type { z } from 'zod'

/** What a caller must have before an endpoint answers. */
export type Access =
  /** Nothing: anybody may call. */
  | 'public'
  /** A session whose second factor or password may still be outstanding. */
  | 'begun'
  /** A whole session. */
  | 'session'

/** One way of the interface: both the server's routes and the client follow it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With its parameters as `{name}`. */
  readonly path: `/${string}`
  readonly summary: string
  /** The group of the readable page that it stands in. */
  readonly tag: string
  readonly access: Access
  /** A write that does no harm when done twice, or whose answer must not be kept, takes no Idempotency-Key. */
  readonly unkeyed?: true
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** JSON, or a file sent as multipart/form-data in the part `file`. */
  readonly body?: z.ZodType | 'file'
  readonly answer: Answer
}

export interface Answer {
  readonly status: 200 | 201 | 202 | 204 | 302
  /** JSON of this shape, a file, a stream of server-sent events, or nothing. */
  readonly body: z.ZodType | 'file' | 'events' | 'nothing'
}

/** Keeps the narrow type of an endpoint, so that callers and handlers are typed by it. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint
}
