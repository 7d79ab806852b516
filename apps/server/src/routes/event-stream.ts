import type { FastifyReply } from 'fastify'
import type { CurrentSession } from '../auth/read-session.ts'
import type { Server } from './server.ts'
import { grantsMark } from './watches.ts'

export interface SentEvent {
  /** How the thing stands of which the event tells. */
  readonly mark: string
  readonly name: string
  readonly data: unknown
}

/** Server-sent events to one caller. */
export interface EventStream {
  readonly isOpen: () => boolean
  send(event: SentEvent): void
  end(): void
  /** What goes wrong cannot be answered any more: the browser comes again and is told then. */
  fail(error: unknown): void
  /** What is to be done once nobody listens any more. */
  onceClosed(work: () => void): void
}

/** Ends with the session, which watching does not keep alive, or as soon as its account is granted something else. */
export function openEventStream(
  { app, streams, watches }: Server,
  { current, reply }: { readonly current: CurrentSession; readonly reply: FastifyReply },
): EventStream {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...streamHeaders })
  const isOpen = () => !raw.writableEnded && !raw.destroyed
  const end = () => {
    if (isOpen()) raw.end()
  }
  const write = (text: string) => {
    if (!isOpen()) return
    // Whoever does not take what is sent is not sent more and more of it.
    if (raw.writableLength > mostBytesWaiting) raw.destroy()
    else raw.write(text)
  }
  const breathing = setInterval(() => write(': \n\n'), breath)
  const grants = grantsMark(current.grants.map(({ id }) => id))
  const unwatch = watches.sessions.watch(current.session.id_hash, grants, end)
  streams.add(raw)
  raw.once('close', () => {
    clearInterval(breathing)
    unwatch()
    streams.delete(raw)
  })
  return {
    isOpen,
    end,
    send: ({ mark, name, data }) => write(`id: ${mark}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    fail: (error) => {
      app.log.warn({ err: error }, 'what is watched could not be read')
      end()
    },
    onceClosed: (work) => raw.once('close', work),
  }
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const

/** Milliseconds after which proxies and browsers would take silence for the end. */
const breath = 15_000
const mostBytesWaiting = 4_194_304
