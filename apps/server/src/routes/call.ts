import type { Endpoint, EndpointAnswer, ReadInput } from '@mingxiao/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AskedOnce } from '../actions/packages/asked-once.ts'
import type { Actor } from '../auth/actor.ts'
import type { Caller } from '../auth/identity.ts'
import type { CurrentSession } from '../auth/read-session.ts'
import type { UploadedFile } from './read-upload.ts'

/** A request to an endpoint, read and admitted. */
export type Call<E extends Endpoint> = ReadInput<E> & {
  readonly caller: Caller
  readonly current: E['access'] extends 'public' ? null : CurrentSession
  /** The caller in the region that the path names. */
  readonly actor: E extends { readonly access: 'session'; readonly path: `${string}{regionId}${string}` } ? Actor : null
  readonly file: E['body'] extends 'file' ? UploadedFile : null
  /** The key of the request, where the action keeps it. */
  readonly once: AskedOnce | null
  /** The secret of the session cookie that came along. */
  readonly secret: string | null
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Does what an endpoint promises. Files and streams are sent through the reply. */
export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<HandlerAnswer<E>>

export type HandlerAnswer<E extends Endpoint> = E['answer'] extends { readonly status: 302 }
  ? FastifyReply
  : E['answer']['body'] extends 'file' | 'events'
    ? FastifyReply
    : EndpointAnswer<E>
