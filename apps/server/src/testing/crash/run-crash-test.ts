import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { type CrashRound, crashRounds } from './crash-rounds.ts'

/** `node run-crash-test.ts [rounds] [seed]`: a line for each round, then what became of all. */
const [, , rounds = '100', seed = '1'] = argv
const directory = mkdtempSync(join(tmpdir(), 'mingxiao-crash-'))
chmodSync(directory, 0o755)
const done: CrashRound[] = []
for await (const round of crashRounds(directory, Number.parseInt(rounds, 10), Number.parseInt(seed, 10))) {
  done.push(round)
  const { target, acknowledged, unanswered, readyAfter, faults } = round
  const numbers = `${acknowledged} acknowledged, ${unanswered} unanswered, ready after ${Math.round(readyAfter)} ms`
  stdout.write(`${done.length} ${target}: ${numbers}${faults.map((fault) => `\n  ${fault}`).join('')}\n`)
}
const times = done.map(({ readyAfter }) => readyAfter).toSorted((a, b) => a - b)
const total = done.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
const faults = done.flatMap((round) => round.faults)
const [median = 0, longest = 0] = [times[times.length >> 1], times.at(-1)]
stdout.write(
  `${done.length} rounds, ${total} acknowledged writes, ${faults.length} faults, ready after ${Math.round(median)} ms (median), ${Math.round(longest)} ms (longest)\n`,
)
rmSync(directory, { recursive: true, force: true })
process.exitCode = faults.length === 0 && longest <= 5_000 ? 0 : 1
