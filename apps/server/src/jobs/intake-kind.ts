import { unpackFiles } from '@mingxiao/readers'
import { serverError } from '../errors.ts'
import { archiveFile } from './ask-intake.ts'
import type { JobKind } from './job-kind.ts'
import { takeIn } from './take-in.ts'

/** An archive of packages, taken in file by file. */
export const intakeKind: JobKind = {
  async stepsOf(services, job, actorNow) {
    const { results } = services
    if ((await results.sizeOf(job.id, archiveFile)) === null)
      throw serverError('job-files-gone', `the archive of ${job.id} was removed`)
    const pieces: Uint8Array[] = []
    for await (const piece of results.read(job.id, archiveFile)) pieces.push(piece as Buffer)
    return unpackFiles(Buffer.concat(pieces)).map((file) => ({
      name: file.name,
      run: () => takeIn(services, job, file, actorNow),
    }))
  },
}
