import { startBareCommits, stopBareCommits } from './bare-commits.ts'
import type { Clerk } from './clerks.ts'
import { measureLog } from './measure-log.ts'
import { type Answers, type ThinkTime, typeAndSend } from './type-and-send.ts'
import { watchFindings } from './watch-findings.ts'

/** What was measured, in one run and in turns. */
export interface LoadRun {
  readonly people: number
  readonly thinkTime: ThinkTime
  readonly saving: Answers
  readonly bare: Answers
  /** What a commit of each writes to the database's log, in bytes. */
  readonly logged: { readonly saving: number; readonly bare: number }
  /** How many times findings came to the open editors. */
  readonly findings: number
}

export interface Load {
  readonly url: string
  readonly ownerUrl: string
  readonly clerks: readonly Clerk[]
  readonly seconds: number
}

/** A clerk reads a figure off a sheet, types it, and goes on: three to seven seconds from one cell to the next. */
const thinkTime: ThinkTime = [3, 7]
const briskly: ThinkTime = [0.3, 0.7]
/** Of each, one after the other: a machine that is not ours alone is now faster, now slower. */
const turns = 5

export async function loadRun({ url, ownerUrl, clerks, seconds }: Load): Promise<LoadRun> {
  const share = { thinkTime, seconds: seconds / (2 * turns) }
  const watching = await watchFindings(url, clerks)
  // As after hours of work: what is called often is compiled, and pages were logged whole.
  await typeAndSend(url, clerks, { thinkTime: briskly, seconds: 30 })
  const save = () => typeAndSend(url, clerks, share)
  const { bytes } = await logged(ownerUrl, save)
  const commits = await startBareCommits(ownerUrl, bytes)
  const commit = () =>
    typeAndSend(
      commits.url,
      clerks.map(() => commits.sender),
      share,
    )
  const saved: LoggedAnswers[] = []
  const committed: LoggedAnswers[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    saved.push(await logged(ownerUrl, save))
    committed.push(await logged(ownerUrl, commit))
  }
  watching.stop()
  await stopBareCommits(commits)
  return {
    people: clerks.length,
    thinkTime,
    saving: together(saved),
    bare: together(committed),
    logged: { saving: saved.at(-1)?.bytes ?? 0, bare: committed.at(-1)?.bytes ?? 0 },
    findings: watching.findings(),
  }
}

interface LoggedAnswers extends Answers {
  /** What one request has the database write to its log. */
  readonly bytes: number
}

async function logged(ownerUrl: string, work: () => Promise<Answers>): Promise<LoggedAnswers> {
  let answers: Answers = { times: [], failed: 0 }
  const bytes = await measureLog(ownerUrl, async () => {
    answers = await work()
  })
  return { ...answers, bytes: Math.round(bytes / Math.max(1, answers.times.length)) }
}

function together(parts: readonly Answers[]): Answers {
  return {
    times: parts.flatMap(({ times }) => times),
    failed: parts.reduce((sum, { failed }) => sum + failed, 0),
  }
}
