import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { startJobs } from '../jobs/start-jobs.ts'
import { openEvidenceFiles } from '../store/evidence-files.ts'
import { openJobFiles } from '../store/job-files.ts'
import { openStore } from '../store/open-store.ts'

/** A worker that stops for good at the second file it takes in, and is then killed by a test: `URL EVIDENCE`. */
const [, , url = '', evidence = ''] = argv
const { database, ownerUrl } = await openStore({ url })
let scanned = 0
const scan = async () => {
  scanned += 1
  if (scanned <= 2) return 'clean' as const
  stdout.write('stuck')
  return new Promise<'clean'>((_, reject) => setTimeout(() => reject(new Error('not killed')), 600_000))
}
const services = { database, files: openEvidenceFiles(evidence), scan, mayReach: () => false }
await startJobs({ ...services, results: openJobFiles(join(evidence, 'results')) }, ownerUrl, () => undefined)
