import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { changePackage } from '../../store/packages/change-package.ts'
import { isReplaced } from '../../store/packages/find-package.ts'
import { addNotes } from '../../store/packages/notes.ts'
import { partsOf, takePart } from '../../store/packages/parts-of.ts'
import { issueReceipt } from '../../store/packages/receipts.ts'
import { addVersion } from '../../store/packages/versions.ts'
import type { ReceiptTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { type Move, type MoveName, moves } from '../../workflow/moves.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { type LoadedPackage, loadPackage, requireRole } from '../scope/load-package.ts'
import { record, rulesVersion } from '../scope/record.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { addHeir } from './add-heir.ts'
import { checkFindings } from './check-findings.ts'
import { checkWindow } from './check-window.ts'
import { type NoteText, notesFrom } from './notes-from.ts'

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
export function makeMove({ database }: Services, actor: Actor, asked: MoveAsked): Promise<MoveMade> {
  return inScope(database, actor, async (work, scope) => {
    const pack = await loadPackage(work, scope, asked.packageId, 'lock')
    const move: Move = moves[asked.move]
    requireRole(move.roles, pack.roles, asked.move)
    await checkMove(work, actor, pack, move, asked)
    const judged = await judgeCells(pack, await cellsOf(work, pack.region_id, pack.id))
    if (move.findings) await checkFindings(work, pack, judged, move.findings)
    return write(work, actor, pack, asked, judged)
  })
}

async function checkMove(
  work: Work,
  actor: Actor,
  pack: LoadedPackage,
  move: Move,
  { move: name, revision, reason, notes }: MoveAsked,
): Promise<void> {
  if (!move.from.includes(pack.state)) throw serverError('state-not-allowed', `${name} in ${pack.state}`)
  if (revision !== pack.revision) throw serverError('package-changed', `seen ${revision}, is ${pack.revision}`)
  if (await isReplaced(work, pack.region_id, pack.id)) throw serverError('package-replaced', `${pack.id} has an heir`)
  if (move.needsReason && !reason?.trim()) throw serverError('reason-missing', `${name} without a reason`)
  if (notes && notes.length > 0 && !move.needsReason) throw serverError('notes-not-taken', `notes with ${name}`)
  const excluded = (await partsOf(work, pack, actor.accountId)).find((part) => move.notAfter.includes(part))
  if (excluded) throw serverError('parts-exclude', `${name} after ${excluded}`)
  if (move.needsOpenWindow) await checkWindow(work, pack, actor.at)
}

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
    rules_version: rulesVersion,
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
