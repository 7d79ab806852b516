import type { Actor } from '../../auth/actor.ts'
import { displayNamesOf } from '../../store/identity/accounts.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { claimedScoreOf } from '../../store/packages/claimed-scores.ts'
import { evidenceOf } from '../../store/packages/evidence.ts'
import { notesOf } from '../../store/packages/notes.ts'
import { findOriginalFile } from '../../store/packages/original-files.ts'
import { receiptsOf } from '../../store/packages/receipts.ts'
import { versionsOf } from '../../store/packages/versions.ts'
import { waiversOf } from '../../store/packages/waivers.ts'
import type {
  CellTable,
  EvidenceTable,
  NoteTable,
  OriginalFileTable,
  PackageVersionTable,
  ReceiptTable,
  WaiverTable,
} from '../../store/tables.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { type May, mayOf } from '../review/hindrance.ts'
import { type Standing, standingOf } from '../review/standing.ts'
import { type LoadedPackage, loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** A package with all that belongs to it, completed and judged as it stands. */
export interface ReadPackage {
  readonly pack: LoadedPackage
  readonly standing: Standing
  readonly may: May
  readonly cells: ReadonlyMap<string, CellTable>
  readonly judged: JudgedCells
  readonly waivers: readonly WaiverTable[]
  readonly notes: readonly NoteTable[]
  readonly evidence: readonly EvidenceTable[]
  readonly versions: readonly Omit<PackageVersionTable, 'draft'>[]
  readonly receipts: readonly ReceiptTable[]
  /** The file that it was last read from; null where it was typed. */
  readonly original: OriginalFileTable | null
  /** The total that this file printed, until a cell is changed. */
  readonly claimedScore: string | null
  /** What those are called who wrote, added or moved something in it, by account. */
  readonly people: ReadonlyMap<string, string>
}

export async function readPackage({ database }: Services, actor: Actor, packageId: string): Promise<ReadPackage> {
  const read = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'read')
    const { region_id, id } = pack
    return {
      pack,
      standing: await standingOf(work, actor, pack),
      cells: await cellsOf(work, region_id, id),
      waivers: await waiversOf(work, region_id, id),
      notes: await notesOf(work, region_id, id),
      evidence: await evidenceOf(work, region_id, id),
      versions: await versionsOf(work, region_id, id),
      receipts: await receiptsOf(work, region_id, id),
      original: (await findOriginalFile(work, region_id, id)) ?? null,
      claimedScore: await claimedScoreOf(work, region_id, id),
    }
  })
  const judged = await judgeCells(read.pack, read.cells)
  const standing = { ...read.standing, judged, waivers: read.waivers }
  return { ...read, standing, judged, may: mayOf(standing), people: await displayNamesOf(database, peopleOf(read)) }
}

function peopleOf({
  waivers,
  notes,
  evidence,
  versions,
}: Pick<ReadPackage, 'waivers' | 'notes' | 'evidence' | 'versions'>): readonly string[] {
  const ids = [
    ...waivers.flatMap(({ asked_by, accepted_by }) => [asked_by, accepted_by]),
    ...notes.flatMap(({ written_by, settled_by }) => [written_by, settled_by]),
    ...evidence.map(({ added_by }) => added_by),
    ...versions.map(({ made_by }) => made_by),
  ]
  return [...new Set(ids.filter((id) => id !== null))]
}
