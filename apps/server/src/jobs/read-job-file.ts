import { serverError } from '../errors.ts'
import type { JobFiles } from '../store/job-files.ts'

/** A file of a job. Jobs outlive their files: who comes after their time comes too late. */
export async function readJobFile(results: JobFiles, jobId: string, name: string): Promise<NodeJS.ReadableStream> {
  if ((await results.sizeOf(jobId, name)) === null)
    throw serverError('job-files-gone', `${name} of ${jobId} was removed`)
  return results.read(jobId, name)
}
