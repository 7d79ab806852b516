import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { freePort } from '../../store/postgres/free-port.ts'
import { reachDatabase } from '../../store/reach-database.ts'
import { startCrashServer, untilReady } from '../crash/crash-rounds.ts'
import { kill } from '../crash/kill.ts'
import { makeWritingCounty } from '../crash/writing-county.ts'
import { loadRun } from './load-run.ts'

/** `npm run bench:server -- [people] [seconds]`: people who edit cells, beside bare commits of the same size. */
const [, , count = '200', seconds = '30'] = argv
const directory = mkdtempSync(join(tmpdir(), 'mingxiao-load-'))
chmodSync(directory, 0o755)
const people = await makeWritingCounty({ directory }, Number.parseInt(count, 10))
const port = await freePort()
const server = startCrashServer(directory, port)
const url = `http://127.0.0.1:${port}`
await untilReady(url, server)
const { ownerUrl } = await reachDatabase({ directory })
try {
  const run = await loadRun({ url, ownerUrl, people, pause: 5_000, seconds: Number.parseInt(seconds, 10) })
  const rows = [row('saving a cell', run.edits), row('bare commit', run.commits)]
  stdout.write(
    `${people.length} people, an edit each 5 s, ${availableParallelism()} cores, ${run.unanswered} unanswered\n`,
  )
  stdout.write(`${['', 'count', 'p50 ms', 'p95 ms', 'p99 ms'].map(pad).join('')}\n${rows.join('\n')}\n`)
} finally {
  kill('everything', server.pid ?? 0, directory, Math.random)
  rmSync(directory, { recursive: true, force: true })
}

function row(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return [name, `${sorted.length}`, at(0.5), at(0.95), at(0.99)].map(pad).join('')
}

function pad(text: string): string {
  return text.padEnd(16)
}
