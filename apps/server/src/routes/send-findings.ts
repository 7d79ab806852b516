import { availableParallelism } from 'node:os'
import type { FastifyReply } from 'fastify'
import { changesIn } from '../actions/packages/package-changes.ts'
import { readJudged } from '../actions/packages/read-judged.ts'
import { readRevision } from '../actions/packages/read-revision.ts'
import type { Actor } from '../auth/actor.ts'
import type { CurrentSession } from '../auth/read-session.ts'
import { openEventStream } from './event-stream.ts'
import { judgedAsJson } from './json/judged-as-json.ts'
import type { Server } from './server.ts'
import { packageKey } from './watches.ts'

export interface FindingsWatcher {
  readonly current: CurrentSession
  readonly actor: Actor
  readonly packageId: string
  readonly reply: FastifyReply
}

/**
 * Sends `changed` with the revision as soon as a package has one more, and `findings` once it is judged. Changes that come
 * within a moment are judged together, and those of somebody who types on every half minute: their editor judges by itself.
 */
export async function sendFindings(
  server: Server,
  { current, actor, packageId, reply }: FindingsWatcher,
): Promise<FastifyReply> {
  const { services, watches, settings } = server
  const apart = looksApart * settings.limits.watchMilliseconds
  const first = await readRevision(services, actor, packageId)
  const stream = openEventStream(server, { current, reply })
  let [newest, judged, isReading, next] = [BigInt(first), -1n, false, 0]
  let timer: NodeJS.Timeout | undefined
  lanes = (lanes + 1) % most
  const lane = lanes

  async function read(): Promise<void> {
    timer = undefined
    isReading = true
    const found = await watches.readings.take(`${lane}`, () => readJudged(services, actor, packageId))
    isReading = false
    judged = BigInt(found.revision)
    // Editors that were opened at the same time do not go on asking at the same time.
    next = performance.now() + apart * (0.8 + 0.4 * Math.random())
    stream.send({ mark: found.revision, name: 'findings', data: judgedAsJson(found.judged) })
    if (newest > judged) later()
  }
  function later(): void {
    const pause = Math.max(moment, next - performance.now())
    if (stream.isOpen() && !isReading) timer ??= setTimeout(() => void read().catch(stream.fail), pause)
  }
  function changed(revision: string | undefined): void {
    if (revision === undefined) stream.end()
    if (revision === undefined || BigInt(revision) <= newest) return
    newest = BigInt(revision)
    stream.send({ mark: revision, name: 'changed', data: { revision } })
    later()
  }

  stream.onceClosed(watches.packages.watch(packageKey(actor.regionId, packageId), first, changed))
  stream.onceClosed(changesIn(services.database).listen(packageId, changed))
  stream.onceClosed(() => clearTimeout(timer))
  await read().catch(stream.fail)
  return reply
}

/** As many as are judged at a time: the connections of the database are for those who save. */
const most = Math.max(1, availableParallelism() - 1)
let lanes = 0
/** Milliseconds in which somebody types on. */
const moment = 300
/** Between two judgements, in looks at the database. */
const looksApart = 30
