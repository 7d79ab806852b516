import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { openStore } from '../../store/open-store.ts'
import { reachDatabase } from '../../store/reach-database.ts'
import { postgresIn, startProgram, untilReady } from '../a-program.ts'
import { makeWritingCounty } from '../crash/writing-county.ts'
import { readCount } from '../read-count.ts'
import { clerksOf } from './clerks.ts'
import { loadReport } from './load-report.ts'
import { loadRun } from './load-run.ts'

/*
 * npm run bench:server -- [people] [seconds]: people who edit cells of their packages in the editor, and as many who only commit
 * a row as large at the same pace, in turns, on the same database. It fails for no timing and leaves no file behind.
 */
const [, , people = '200', seconds = '100'] = argv
const data = mkdtempSync(join(tmpdir(), 'mingxiao-load-'))
chmodSync(data, 0o755)
const directory = postgresIn(data)
const county = await makeWritingCounty({ directory }, readCount(people, 'the number of people'))
const program = await startProgram(data)
try {
  await untilReady(program)
  const { ownerUrl } = await reachDatabase({ directory })
  const store = await openStore({ url: ownerUrl })
  const clerks = await clerksOf(store.database, county)
  await store.close()
  stdout.write(
    loadReport(
      await loadRun({ url: program.url, ownerUrl, clerks, seconds: readCount(seconds, 'the number of seconds') }),
    ),
  )
} finally {
  program.process.kill()
  await once(program.process, 'exit')
  rmSync(data, { recursive: true, force: true })
}
