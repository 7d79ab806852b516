import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { aWriter, type Writer } from '../crash/writer.ts'
import type { WritingPerson } from '../crash/writing-county.ts'

/** Milliseconds of each, in the order in which they ended. */
export interface LoadRun {
  readonly edits: readonly number[]
  readonly unanswered: number
  /** Commits of one row of the size of an edit, made between the edits. */
  readonly commits: readonly number[]
}

export interface Load {
  readonly url: string
  readonly ownerUrl: string
  readonly people: readonly WritingPerson[]
  /** What somebody takes to read and type between two edits. */
  readonly pause: number
  readonly seconds: number
}

/** Everybody edits cells with pauses, and in the same time bare commits are made for comparison. */
export async function loadRun({ url, ownerUrl, people, pause, seconds }: Load): Promise<LoadRun> {
  const writers = await inGroups(people, 8, (person, at) => aWriter(url, person, at + 1))
  const until = performance.now() + seconds * 1_000
  const edits: number[] = []
  let unanswered = 0
  const edit = async (writer: Writer, at: number) => {
    await wait((pause * at) / writers.length)
    while (performance.now() < until) {
      const began = performance.now()
      if ((await writer.write()) === 'acknowledged') edits.push(performance.now() - began)
      else unanswered += 1
      await wait(Math.max(0, pause - (performance.now() - began)))
    }
  }
  const [commits] = await Promise.all([bareCommits(ownerUrl, until), ...writers.map(edit)])
  return { edits, unanswered, commits }
}

async function bareCommits(ownerUrl: string, until: number): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('create table if not exists bare (id bigint generated always as identity primary key, said text)')
  const said = 'x'.repeat(rowSize)
  const commits: number[] = []
  while (performance.now() < until) {
    const began = performance.now()
    await client.query('insert into bare (said) values ($1)', [said])
    commits.push(performance.now() - began)
    await wait(50)
  }
  await client.query('drop table bare')
  await client.end()
  return commits
}

/** Of a cell with its link of the trail. */
const rowSize = 800

async function inGroups<T, U>(
  things: readonly T[],
  size: number,
  work: (thing: T, at: number) => Promise<U>,
): Promise<readonly U[]> {
  const done: U[] = []
  for (let from = 0; from < things.length; from += size)
    done.push(...(await Promise.all(things.slice(from, from + size).map((thing, at) => work(thing, from + at)))))
  return done
}
