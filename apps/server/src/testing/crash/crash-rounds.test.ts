import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { crashRounds } from './crash-rounds.ts'

const directory = mkdtempSync(join(tmpdir(), 'mingxiao-crash-'))
// PostgreSQL runs as a user of its own where we are root.
chmodSync(directory, 0o755)
afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('whatever is killed, nothing that was acknowledged is lost, and the trail holds', async () => {
  const faults: string[] = []
  let acknowledged = 0
  for await (const round of crashRounds(directory, { rounds: 6, seed: 20_241_231 })) {
    faults.push(...round.faults)
    acknowledged += round.acknowledged
  }
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(0)
}, 300_000)
