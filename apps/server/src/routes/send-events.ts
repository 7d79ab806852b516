import type { FastifyReply } from 'fastify'
import { peekSession } from '../auth/read-session.ts'
import type { Server } from './server.ts'

/** Something that changes, and is looked at again and again. */
export interface EventSource {
  /** Tells one standing of it from another; cheap to ask for. */
  mark(): Promise<string>
  read(): Promise<SentEvent>
}

export interface SentEvent {
  readonly mark: string
  readonly name: string
  readonly data: unknown
  /** Nothing will change any more. */
  readonly isLast: boolean
}

/**
 * Sends how something stands now and after each change, as server-sent events. It is looked at again and again, so that
 * changes made through another process are seen as well. Ends with the session, which watching does not keep alive.
 */
export async function sendEvents(
  { app, settings, identity, now, streams }: Server,
  { secret, reply }: { readonly secret: string | null; readonly reply: FastifyReply },
  source: EventSource,
): Promise<FastifyReply> {
  let seen = await source.mark()
  reply.hijack()
  const stream = reply.raw
  stream.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...streamHeaders })
  const send = async () => {
    const { mark, name, data, isLast } = await source.read()
    seen = mark
    stream.write(`id: ${mark}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    if (isLast) stream.end()
  }
  const look = async () => {
    if (secret === null || !(await peekSession(identity, secret, now()))) return stream.end()
    if ((await source.mark()) === seen) stream.write(': \n\n')
    else await send()
    return next()
  }
  // What goes wrong here cannot be answered any more: the browser comes again and is told then.
  const failed = (error: unknown) => {
    app.log.warn({ err: error }, 'what is watched could not be read')
    stream.end()
  }
  const next = () => {
    if (!stream.writableEnded) timer = setTimeout(() => void look().catch(failed), settings.limits.watchMilliseconds)
  }
  let timer: NodeJS.Timeout | undefined
  streams.add(stream)
  stream.once('close', () => {
    clearTimeout(timer)
    streams.delete(stream)
  })
  await send().then(next, failed)
  return reply
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const
