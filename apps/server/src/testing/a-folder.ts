import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own. In a run of tests it goes with all that they share, whoever forgets it. */
export function aFolder(name: string): string {
  return mkdtempSync(join(process.env['MINGXIAO_TEST_POSTGRES'] ?? tmpdir(), `mingxiao-${name}-`))
}
