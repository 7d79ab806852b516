import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { readCount } from '../read-count.ts'
import { type CrashRound, crashRounds } from './crash-rounds.ts'

/*
 * npm run crash:server -- [rounds] [seed]: bundles the program as it is installed, then a line for each round in which it is killed,
 * what became of all, and whether the goals are met.
 */
const [, , rounds = '100', seed = '1'] = argv
const directory = mkdtempSync(join(tmpdir(), 'mingxiao-crash-'))
chmodSync(directory, 0o755)
const bundled = spawnSync(process.execPath, [inRepository('tools/bundle.ts')], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (bundled.status !== 0) throw new Error('the program cannot be bundled')
const plan = {
  rounds: readCount(rounds, 'the number of rounds'),
  seed: readCount(seed, 'the seed'),
  program: [inRepository('apps/cli/dist/main.js'), 'serve'],
}
const done: CrashRound[] = []
for await (const round of crashRounds(directory, plan)) {
  done.push(round)
  const { target, acknowledged, unanswered, readyAfter, faults } = round
  const numbers = `${acknowledged} acknowledged, ${unanswered} unanswered, ready after ${Math.round(readyAfter)} ms`
  stdout.write(`${done.length} ${target}: ${numbers}${faults.map((fault) => `\n  ${fault}`).join('')}\n`)
}
const times = done.map(({ readyAfter }) => readyAfter).toSorted((a, b) => a - b)
const total = done.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
const faults = done.flatMap((round) => round.faults)
const [median = 0, longest = 0] = [times[times.length >> 1], times.at(-1)]
const isMet = { faults: faults.length === 0, ready: longest <= 5_000 }
stdout.write(`
| ${done.length} rounds, ${total} acknowledged writes | result | |
| --- | --- | --- |
| nothing acknowledged is lost, the chain is intact | ${faults.length} faults | ${said(isMet.faults)} |
| ready again within 5 s, every time | ${Math.round(longest)} ms at most, ${Math.round(median)} ms in the middle | ${said(isMet.ready)} |
`)
rmSync(directory, { recursive: true, force: true })
process.exitCode = isMet.faults && isMet.ready ? 0 : 1

function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../../../../${path}`, import.meta.url))
}

function said(met: boolean): string {
  return met ? 'met' : 'MISSED'
}
