import { buffer } from 'node:stream/consumers'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { findOriginalFile } from '../../store/packages/original-files.ts'
import { choiceOf } from '../judging/choice-of.ts'
import { readingThreads } from '../judging/package-threads.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface OriginalRead {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The file that a package was last read from: as it came, or with what there is to say about it as comments. */
export async function readOriginal(
  { database, files }: Services,
  actor: Actor,
  packageId: string,
  form: 'as-imported' | 'annotated',
): Promise<OriginalRead> {
  const { pack, row } = await inScope(database, actor, async (work, scope) => {
    const loaded = await loadForDeed(work, scope, packageId, 'read')
    return { pack: loaded, row: await findOriginalFile(work, loaded.region_id, loaded.id) }
  })
  if (!row) throw serverError('original-not-found', `${packageId} was read from no file`)
  const bytes = await buffer(files.read(row.content_hash))
  if (form === 'as-imported') return { name: row.name, bytes }
  const choice = choiceOf(pack)
  const asked = { bytes, format: row.format, date: actor.at.toISOString(), ...(choice ? { choice } : {}) }
  return { name: row.name.replace(/(\.[^.]*)?$/, '-批注$1'), bytes: await readingThreads.annotate(asked) }
}
