import type { FastifyReply } from 'fastify'
import { readPackage } from '../actions/packages/read-package.ts'
import { readRevision } from '../actions/packages/read-revision.ts'
import type { Actor } from '../auth/actor.ts'
import { peekSession } from '../auth/read-session.ts'
import { judgedAsJson } from './json/judged-as-json.ts'
import type { Server } from './server.ts'

/**
 * Sends the findings of a package now and after each change, as server-sent events. The package is looked at again and again,
 * so that changes made through another process are seen as well. Ends with the session, which watching does not keep alive.
 */
export async function watchPackage(
  { app, services, settings, identity, now, streams }: Server,
  { actor, packageId, secret, reply }: WatchedPackage,
): Promise<FastifyReply> {
  let seen = await readRevision(services, actor, packageId)
  reply.hijack()
  const stream = reply.raw
  stream.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const send = async () => {
    const { pack, judged } = await readPackage(services, actor, packageId)
    seen = pack.revision
    stream.write(`id: ${seen}\nevent: findings\ndata: ${JSON.stringify(judgedAsJson(judged))}\n\n`)
  }
  const look = async () => {
    if (secret === null || !(await peekSession(identity, secret, now()))) return stream.end()
    const revision = await readRevision(services, actor, packageId)
    if (revision === seen) stream.write(': \n\n')
    else await send()
    return next()
  }
  // What goes wrong here cannot be answered any more: the browser comes again and is told then.
  const failed = (error: unknown) => {
    app.log.warn({ err: error }, 'a watched package could not be read')
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

export interface WatchedPackage {
  readonly actor: Actor
  readonly packageId: string
  readonly secret: string | null
  readonly reply: FastifyReply
}
