import { unpackFiles } from '@mingxiao/readers'
import type { IntakeInput } from './ask-intake.ts'
import type { JobKind } from './job-kind.ts'
import { takeIn } from './take-in.ts'

/** An archive of packages, taken in file by file. */
export const intakeKind: JobKind = {
  async stepsOf(services, job, actorNow) {
    const { fileHash } = job.input as IntakeInput
    const pieces: Uint8Array[] = []
    for await (const piece of services.files.read(fileHash)) pieces.push(piece)
    return unpackFiles(Buffer.concat(pieces)).map((file) => ({
      name: file.name,
      run: () => takeIn(services, job, file, actorNow),
    }))
  },
}
