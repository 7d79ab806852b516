import { requireRegionRole } from '../actions/scope/require-region-role.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { serverError } from '../errors.ts'
import { resultFile } from './export-kind.ts'
import { ownJob } from './job-actions.ts'
import { readJobFile } from './read-job-file.ts'

export interface ReadResult {
  readonly name: string
  readonly content: NodeJS.ReadableStream
}

/** The file that came out of a job, for whoever asked for it and may still do so. */
export async function readJobResult({ database, results }: Services, actor: Actor, id: string): Promise<ReadResult> {
  const { result } = await ownJob(database, actor, id)
  requireRegionRole(actor, 'ask-export')
  if (!result) throw serverError('job-files-gone', `${id} has no file`)
  return { name: result.name, content: await readJobFile(results, id, resultFile) }
}
