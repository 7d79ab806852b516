import { AppError } from '@mingxiao/core'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { waiversOf } from '../../store/packages/waivers.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { passingMove, publishingMove, returningMove } from '../../workflow/review-moves.ts'
import { loadPackage } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { decideWaiver } from './decide-waiver.ts'
import { isUndecided } from './findings-refusal.ts'
import { makeMove } from './make-move.ts'

/** One decision on many packages. */
export type Verdict =
  | { readonly kind: 'pass' | 'return' | 'publish' }
  /** On the waivers of one rule that were asked for and not decided. */
  | { readonly kind: 'accept-waivers' | 'refuse-waivers'; readonly rule: string }

export interface VerdictAsked {
  readonly verdict: Verdict
  readonly reason: string
  /** Each as the caller saw it. */
  readonly packages: readonly { readonly packageId: string; readonly revision: string }[]
}

/** What became of one package: what stands in the way of one holds up no other. */
export type VerdictOutcome =
  | {
      readonly packageId: string
      readonly outcome: 'done'
      readonly state: PackageState
      readonly revision: string
      /** How many waivers were decided. */
      readonly decided: number
    }
  | { readonly packageId: string; readonly outcome: 'refused'; readonly code: string; readonly forUser: string }

/** Applies one verdict to packages one by one, each in transactions of its own. */
export async function applyVerdict(
  services: Services,
  actor: Actor,
  { packages, ...asked }: VerdictAsked,
): Promise<readonly VerdictOutcome[]> {
  const outcomes: VerdictOutcome[] = []
  for (const one of packages) outcomes.push(await outcomeOf(services, actor, { ...asked, ...one }))
  return outcomes
}

type OnOne = Pick<VerdictAsked, 'verdict' | 'reason'> & VerdictAsked['packages'][number]

async function outcomeOf(services: Services, actor: Actor, asked: OnOne): Promise<VerdictOutcome> {
  const { packageId, verdict } = asked
  try {
    const done =
      'rule' in verdict
        ? await decide(services, actor, asked, verdict)
        : await move(services, actor, asked, verdict.kind)
    return { packageId, outcome: 'done', ...done }
  } catch (error) {
    // What was refused is an answer; a fault of the server ends the whole.
    if (!(error instanceof AppError)) throw error
    return { packageId, outcome: 'refused', code: error.code, forUser: error.forUser }
  }
}

async function move(
  services: Services,
  actor: Actor,
  { packageId, revision, reason }: OnOne,
  kind: keyof typeof moveBy,
) {
  const { state, roles } = await look(services, actor, packageId)
  const name = moveBy[kind](state, roles)
  if (name === null) throw serverError('state-not-allowed', `${kind} in ${state}`)
  const said = reason.trim() === '' ? {} : { reason }
  const made = await makeMove(services, actor, { packageId, move: name, revision, ...said })
  return { state: made.state, revision: made.revision, decided: 0 }
}

const moveBy = { pass: passingMove, return: returningMove, publish: publishingMove } as const

async function decide(
  services: Services,
  actor: Actor,
  { packageId, revision: seen, reason }: OnOne,
  { kind, rule }: Extract<Verdict, { readonly rule: string }>,
) {
  const { state, revision, waivers } = await look(services, actor, packageId)
  if (revision !== seen) throw serverError('package-changed', `seen ${seen}, is ${revision}`)
  const open = waivers.filter((waiver) => waiver.rule === rule && isUndecided(waiver))
  if (open.length === 0) throw serverError('finding-not-found', `no open waiver of ${rule}`)
  const accepted = kind === 'accept-waivers'
  for (const { fingerprint } of open) await decideWaiver(services, actor, { packageId, fingerprint, accepted, reason })
  return { state, revision, decided: open.length }
}

function look({ database }: Services, actor: Actor, packageId: string) {
  return inScope(database, actor, async (work, scope) => {
    const pack = await loadPackage(work, scope, packageId, 'look')
    return { ...pack, waivers: await waiversOf(work, pack.region_id, pack.id) }
  })
}
