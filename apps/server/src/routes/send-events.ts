import type { FastifyReply } from 'fastify'
import type { CurrentSession } from '../auth/read-session.ts'
import { openEventStream, type SentEvent } from './event-stream.ts'
import type { Server } from './server.ts'

/** Something that changes until it has come to its end, and is looked at again and again. */
export interface EventSource {
  /** Tells one standing of it from another; cheap to ask for. */
  mark(): Promise<string>
  read(): Promise<SentEvent & { readonly isLast: boolean }>
}

/**
 * Sends how something stands now and after each change, as server-sent events. It is looked at again and again, so that
 * changes made through another process are seen as well.
 */
export async function sendEvents(
  server: Server,
  caller: { readonly current: CurrentSession; readonly reply: FastifyReply },
  source: EventSource,
): Promise<FastifyReply> {
  let seen = await source.mark()
  const stream = openEventStream(server, caller)
  const send = async () => {
    const { isLast, ...event } = await source.read()
    seen = event.mark
    stream.send(event)
    if (isLast) stream.end()
  }
  const look = async () => {
    if ((await source.mark()) !== seen) await send()
    next()
  }
  const next = () => {
    if (stream.isOpen())
      timer = setTimeout(() => void look().catch(stream.fail), server.settings.limits.watchMilliseconds)
  }
  let timer: NodeJS.Timeout | undefined
  stream.onceClosed(() => clearTimeout(timer))
  await send().then(next, stream.fail)
  return caller.reply
}
