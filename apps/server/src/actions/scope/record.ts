import { rules, versionOf } from '@mingxiao/audit'
import type { Actor } from '../../auth/actor.ts'
import { addToTrail } from '../../store/add-to-trail.ts'
import type { PackageTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import type { MoveName } from '../../workflow/moves.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { announceMove, type MoveToAnnounce } from '../webhooks/announce-move.ts'
import type { WebhookSaid } from '../webhooks/webhook-said.ts'

/** What the trail keeps of each action; shapes are only ever added to. */
export type Recorded =
  | Fact<'create-package', null, { readonly year: number; readonly edition: string; readonly submission: number }>
  | Fact<'edit-cells', CellTexts, CellTexts>
  | Fact<'import-package', CellTexts, CellTexts & { readonly fileHash: string; readonly fileName: string }>
  | Fact<`move:${MoveName}`, StateAt, StateAt & MoveMade>
  | Fact<
      'add-note',
      null,
      { readonly note: string; readonly cell: string; readonly text: string; readonly repliesTo?: string }
    >
  | Fact<'settle-note', null, { readonly note: string }>
  | Fact<'ask-waiver', null, { readonly fingerprint: string; readonly rule: string; readonly reason: string }>
  | Fact<
      'decide-waiver',
      { readonly reason: string },
      { readonly fingerprint: string; readonly accepted: boolean; readonly reason: string }
    >
  | Fact<'score-review', ScoreSaid | null, ScoreSaid | null>
  | Fact<'add-evidence', null, EvidenceSaid>
  | Fact<'remove-evidence', EvidenceSaid, null>
  | Fact<'add-organisation', null, OrganisationSaid>
  | Fact<'change-organisation', OrganisationSaid, OrganisationSaid>
  | Fact<'close-account', null, { readonly account: string; readonly reason: string }>
  | Fact<'open-account' | 'reset-second-factor', null, { readonly account: string }>
  | Fact<'set-rule', RuleSaid | null, RuleSaid>
  | Fact<'add-account', null, { readonly account: string; readonly name: string }>
  | Fact<'invite-account', null, { readonly account: string }>
  | Fact<'grant-role', null, GrantSaid>
  | Fact<'revoke-role', GrantSaid, null>
  | Fact<'add-webhook', null, WebhookSaid>
  | Fact<'change-webhook', WebhookSaid, WebhookSaid & { readonly secretRenewed: boolean }>
  | Fact<'remove-webhook', WebhookSaid, null>
  | Fact<'test-webhook' | 'retry-delivery', null, { readonly webhook: string; readonly delivery: string }>
  | Fact<'ask-export', null, ExportSaid>
  | Fact<'remind-unit', null, RemindedSaid>
  | Fact<'set-window', WindowSaid | null, WindowSaid>
  | Fact<
      'extend-window',
      null,
      { readonly year: number; readonly organisation: string; readonly closesAt: string; readonly reason: string }
    >

interface Fact<A extends string, B, C> {
  readonly action: A
  readonly before: B
  readonly after: C
}

export interface CellTexts {
  /** By address; null where the cell was not there. */
  readonly cells: Readonly<Record<string, string | null>>
}

export interface StateAt {
  readonly state: PackageState
}

export interface MoveMade {
  readonly version: number
  readonly packageHash: string
  readonly findingsHash: string
  readonly reason?: string
  readonly receipt?: string
  /** The package that a reopened one goes on as. */
  readonly heir?: string
}

export interface ScoreSaid {
  readonly cell: string
  readonly name: string
  readonly score: string
  readonly reason: string
}

export interface EvidenceSaid {
  readonly evidence: string
  readonly cell: string
  readonly name: string
  readonly contentHash: string
}

export interface OrganisationSaid {
  readonly organisation: string
  readonly kind: string
  readonly name: string
  readonly creditCode: string | null
  readonly parent?: string | null
}

export interface RuleSaid {
  readonly rule: string
  readonly setting: string
  readonly fromYear: number
  readonly reason: string
}

export interface GrantSaid {
  readonly grant: string
  readonly account: string
  readonly organisation: string
  readonly role: string
}

export interface ExportSaid {
  readonly job: string
  readonly year: number
  readonly format: string
  readonly organisation: string | null
  readonly states: readonly PackageState[]
}

export interface RemindedSaid {
  readonly year: number
  readonly organisation: string
  readonly closesAt: string
  readonly daysLeft: number
  readonly people: number
}

export interface WindowSaid {
  readonly year: number
  readonly opensAt: string
  readonly closesAt: string
}

/** The rules that findings are made by, as every entry names them. */
export const rulesVersion = versionOf(rules)

/**
 * Writes an action into the trail, last in its transaction: whoever changes something in the region waits for no more than
 * this. Webhooks are told of moves.
 */
export async function record(
  work: Work,
  actor: Actor,
  pack: Pick<PackageTable, 'id' | 'organisation_id'> | null,
  recorded: Recorded,
): Promise<void> {
  const { action, before, after } = recorded
  if (pack && isMove(recorded)) await announceMove(work, actor, announced(pack.id, recorded))
  await addToTrail(work, {
    region_id: actor.regionId,
    at: actor.at,
    account_id: actor.accountId,
    address: actor.address,
    action,
    organisation_id: pack?.organisation_id ?? null,
    package_id: pack?.id ?? null,
    before,
    after,
    rules_version: rulesVersion,
  })
}

type RecordedMove = Extract<Recorded, { readonly action: `move:${MoveName}` }>

function isMove(recorded: Recorded): recorded is RecordedMove {
  return recorded.action.startsWith('move:')
}

function announced(packageId: string, { action, before, after }: RecordedMove): MoveToAnnounce {
  const { state, version, receipt, heir } = after
  return {
    packageId,
    move: action.slice('move:'.length) as MoveName,
    from: before.state,
    to: state,
    version,
    receipt,
    heir,
  }
}
