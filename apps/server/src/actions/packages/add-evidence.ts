import { buffer } from 'node:stream/consumers'
import { cellFault, type Draft } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { addEvidenceRow } from '../../store/packages/evidence.ts'
import { takePart } from '../../store/packages/parts-of.ts'
import type { EvidenceTable } from '../../store/tables.ts'
import { checkText } from '../scope/check-text.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface EvidenceFile {
  readonly packageId: string
  /** The cell whose figure it stands behind; '' for the package as a whole. */
  readonly address: string
  readonly name: string
  readonly mediaType: string
  readonly content: AsyncIterable<Uint8Array>
  readonly mostBytes: number
}

/** Keeps a file as evidence for a figure. Whoever may not is refused before anything is read. */
export async function addEvidence(services: Services, actor: Actor, file: EvidenceFile): Promise<EvidenceTable> {
  const { database, files, scan } = services
  const mayAdd = await inScope(database, actor, (work, scope) =>
    loadForDeed(work, scope, file.packageId, 'add-evidence'),
  )
  if (file.address !== '' && cellFault(mayAdd.edition as Draft['edition'], file.address, '') === 'unknown')
    throw serverError('cell-unknown', `no cell ${file.address}`, { detail: file.address })
  for (const text of [file.name, file.mediaType]) checkText(text)
  const kept = await files.put(file.content, file.mostBytes)
  if (scan && (await scan(await buffer(files.read(kept.hash)))) === 'infected')
    throw serverError('file-infected', `${file.name} is infected`)
  return inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, file.packageId, 'add-evidence')
    const row: EvidenceTable = {
      region_id: pack.region_id,
      id: newId(actor.at),
      package_id: pack.id,
      organisation_id: pack.organisation_id,
      address: file.address,
      name: file.name,
      media_type: file.mediaType,
      bytes: String(kept.bytes),
      content_hash: kept.hash,
      added_by: actor.accountId,
      added_at: actor.at,
      removed_at: null,
    }
    await addEvidenceRow(work, row)
    await takePart(work, pack, { account_id: actor.accountId, part: 'filled', since: actor.at })
    const after = { evidence: row.id, cell: row.address, name: row.name, contentHash: row.content_hash }
    await record(work, actor, pack, { action: 'add-evidence', before: null, after })
    return row
  })
}
