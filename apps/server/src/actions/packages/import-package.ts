import type { Notice } from '@mingxiao/core'
import { cellsOfDraft, type Draft } from '@mingxiao/drafts'
import { detectFormat } from '@mingxiao/readers'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { putClaimedScore } from '../../store/packages/claimed-scores.ts'
import { putOriginalFile } from '../../store/packages/original-files.ts'
import type { PackageTable } from '../../store/tables.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import type { ReadDraft } from '../judging/read-file-as-draft.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { readFile } from './read-file.ts'
import { writeCells } from './write-cells.ts'

export interface FileToImport {
  readonly packageId: string
  /** Of the package as the caller saw it: what others filled in since is not replaced. */
  readonly revision: string
  readonly name: string
  readonly bytes: Uint8Array
  /** What it holds, where it was read to learn whose it is. */
  readonly read?: ReadDraft
}

export interface ImportAnswer {
  readonly revision: string
  readonly judged: JudgedCells
  /** What was passed over or could be read in part only, of the file and of the import. */
  readonly notices: readonly Notice[]
}

/** Fills a package in from a file of any format, in place of what it held; cells the file does not have become blank. */
export async function importPackage(services: Services, actor: Actor, file: FileToImport): Promise<ImportAnswer> {
  const { database } = services
  // Reading takes long: nobody waits for it, and nobody has it done who may not.
  const mayEdit = await inScope(database, actor, (work, scope) => loadForDeed(work, scope, file.packageId, 'import'))
  const { draft, notices, claimed } = file.read ?? (await readFile(services, file))
  checkHead(draft, mayEdit, file.name)
  const wanted = cellsOfDraft(draft)
  const kept = await services.files.put([file.bytes], file.bytes.length)
  const written = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, file.packageId, 'import')
    if (pack.revision !== file.revision)
      throw serverError('package-changed', `seen ${file.revision}, is ${pack.revision}`)
    const cells = await cellsOf(work, pack.region_id, pack.id)
    const changed = [...new Set([...cells.keys(), ...wanted.keys()])]
      .map((address) => ({ address, value: wanted.get(address) ?? '' }))
      .filter(({ address, value }) => (cells.get(address)?.value ?? '') !== value)
    const { region_id, id: package_id, organisation_id } = pack
    await putOriginalFile(work, {
      ...{ region_id, package_id, organisation_id, name: file.name, format: detectFormat(file.bytes) },
      ...{ bytes: String(kept.bytes), content_hash: kept.hash, kept_by: actor.accountId, kept_at: actor.at },
    })
    const said = { action: 'import-package', fileHash: kept.hash, fileName: file.name } as const
    const written = await writeCells(work, actor, pack, { cells, changed, said })
    await putClaimedScore(work, pack, { score: claimed, revision: written.revision })
    return { pack, ...written }
  })
  return { revision: written.revision, judged: await judgeCells(written.pack, written.cells), notices }
}

function checkHead(draft: Draft, { edition, year }: PackageTable, name: string): void {
  if (draft.edition !== edition || draft.year !== year)
    throw serverError('file-of-other-package', `${name} is ${draft.edition} of ${draft.year}`, {
      detail: `文件是 ${draft.year} 年度，表式版本 ${draft.edition}；这套材料是 ${year} 年度，${edition}。`,
    })
}
