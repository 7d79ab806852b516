import { buffer } from 'node:stream/consumers'
import { unpackFiles } from '@mingxiao/readers'
import { archiveFile } from './ask-intake.ts'
import type { JobKind } from './job-kind.ts'
import { readJobFile } from './read-job-file.ts'
import { takeIn } from './take-in.ts'

/** An archive of packages, taken in file by file. */
export const intakeKind: JobKind = {
  async stepsOf(services, job, actorNow) {
    const archive = await buffer(await readJobFile(services.results, job.id, archiveFile))
    return unpackFiles(archive).map((file) => ({
      name: file.name,
      run: () => takeIn(services, job, file, actorNow),
    }))
  },
}
