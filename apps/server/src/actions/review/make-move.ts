import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { changePackage } from '../../store/packages/change-package.ts'
import { addNotes } from '../../store/packages/notes.ts'
import { takePart } from '../../store/packages/parts-of.ts'
import { issueReceipt } from '../../store/packages/receipts.ts'
import { addVersion } from '../../store/packages/versions.ts'
import { waiversOf } from '../../store/packages/waivers.ts'
import type { ReceiptTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { type Move, type MoveName, moves } from '../../workflow/moves.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { judgeAhead } from '../judging/judge-ahead.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { type LoadedPackage, loadPackage } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import type { Scope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { addHeir } from './add-heir.ts'
import { hindranceTo } from './hindrance.ts'
import { keepJudgement } from './keep-judgement.ts'
import { type NoteText, notesFrom } from './notes-from.ts'
import { type Standing, standingOf } from './standing.ts'

export interface MoveAsked {
  readonly packageId: string
  readonly move: MoveName
  /** Of the package as the caller saw it: a move is made on what was seen, and on nothing newer. */
  readonly revision: string
  readonly reason?: string
  /** On single cells, where a package is returned. */
  readonly notes?: readonly NoteText[]
}

export interface MoveMade {
  /** The package as it stands now; where it was reopened, the one that goes on in its place. */
  readonly packageId: string
  readonly state: PackageState
  readonly revision: string
  readonly version: number
  readonly receipt: ReceiptTable | null
}

/** Makes a move of the table of moves. */
export function makeMove(services: Services, actor: Actor, asked: MoveAsked): Promise<MoveMade> {
  const load = async (work: Work, scope: Scope, lock: 'look' | 'lock') => {
    const pack = await loadPackage(work, scope, asked.packageId, lock)
    const standing = await standingOf(work, actor, pack)
    checkAsked(standing, asked)
    return { pack, standing }
  }
  return judgeAhead(services, actor, load, async (work, { pack, standing }, judged) => {
    const waivers = await waiversOf(work, pack.region_id, pack.id)
    const hindrance = hindranceTo(asked.move, { ...standing, judged, waivers })
    if (hindrance) throw hindrance
    return write(work, actor, pack, asked, judged)
  })
}

/** What can be refused before anything is judged, by the tables first and then by what was asked. */
function checkAsked(standing: Standing, { move: name, revision, reason, notes }: MoveAsked): void {
  const hindrance = hindranceTo(name, standing)
  const { pack } = standing
  const move: Move = moves[name]
  // Whoever looks at an old state of a package is told that first, unless the move is not theirs at all.
  if (hindrance && !laterThanRevision.includes(hindrance.code)) throw hindrance
  if (revision !== pack.revision) throw serverError('package-changed', `seen ${revision}, is ${pack.revision}`)
  if (hindrance) throw hindrance
  if (move.needsReason && !reason?.trim()) throw serverError('reason-missing', `${name} without a reason`)
  if (notes && notes.length > 0 && !move.needsReason) throw serverError('notes-not-taken', `notes with ${name}`)
}

const laterThanRevision = ['package-replaced', 'parts-exclude', 'window-closed']

async function write(
  work: Work,
  actor: Actor,
  pack: LoadedPackage,
  { move: name, reason, notes }: MoveAsked,
  judged: JudgedCells,
): Promise<MoveMade> {
  const move: Move = moves[name]
  const { region_id, id, organisation_id } = pack
  const { accountId, at } = actor
  const { packageHash, findingsHash } = judged
  const version = await addVersion(work, {
    region_id,
    package_id: id,
    organisation_id,
    move: name,
    draft: judged.draft,
    draft_hash: packageHash,
    findings_hash: findingsHash,
    rules_version: judged.rulesVersion,
    made_by: accountId,
    made_at: at,
  })
  if (move.part) await takePart(work, pack, { account_id: accountId, part: move.part, since: at })
  const said = { version, package_hash: packageHash, findings_hash: findingsHash, issued_at: at }
  const receipt = move.receipt ? await issueReceipt(work, pack, said) : null
  const heir = move.reopens ? await addHeir(work, actor, pack, move.to) : null
  const returned = heir ?? pack
  const texts = reason === undefined ? (notes ?? []) : [{ address: '', text: reason }, ...(notes ?? [])]
  if (move.needsReason)
    await addNotes(
      work,
      notesFrom(returned, actor, texts, () => newId(at)),
    )
  const revision = String(BigInt(pack.revision) + 1n)
  await changePackage(work, pack, { state: heir ? pack.state : move.to, revision, updated_at: at })
  await keepJudgement(work, { ...pack, revision }, judged, at)
  const after = {
    state: move.to,
    version,
    packageHash,
    findingsHash,
    ...(reason === undefined ? {} : { reason }),
    ...(receipt ? { receipt: receipt.number } : {}),
    ...(heir ? { heir: heir.id } : {}),
  }
  await record(work, actor, pack, { action: `move:${name}`, before: { state: pack.state }, after })
  return { packageId: returned.id, state: move.to, revision: heir?.revision ?? revision, version, receipt }
}
