import type { Severity } from '@mingxiao/audit'
import type { PackageState } from '../workflow/package-state.ts'
import type { Part } from '../workflow/part.ts'
import type { Role } from '../workflow/role.ts'
import type { NoticeTable, ReminderTable } from './region/notice-table.ts'
import type { WebhookDeliveryTable, WebhookTable } from './webhooks/webhook-table.ts'

/** The tables as the migrations make them: numbers of 64 bits as text, moments as Date. */
export interface Tables {
  region: { region_id: number; parent_id: number | null; name: string }
  region_closure: { ancestor_id: number; region_id: number }
  account: AccountTable
  session: SessionTable
  invitation: { token_hash: string; account_id: string; created_at: Date; expires_at: Date; used_at: Date | null }
  idempotency_key: IdempotencyKeyTable
  sign_in: SignInTable
  sign_on: { state_hash: string; nonce: string; verifier: string; created_at: Date }
  job: JobTable
  job_item: JobItemTable
  outbox: { delivery_id: string; region_id: number; created_at: Date }
  organisation: OrganisationTable
  role_grant: RoleGrantTable
  submission_window: { region_id: number; year: number; opens_at: Date; closes_at: Date; remind_days: number[] }
  rule_setting: RuleSettingTable
  extension: ExtensionTable
  package: PackageTable
  cell: CellTable
  package_version: PackageVersionTable
  participation: ParticipationTable
  waiver: WaiverTable
  note: NoteTable
  evidence: EvidenceTable
  original_file: OriginalFileTable
  receipt: ReceiptTable
  claimed_score: { region_id: number; package_id: string; organisation_id: string; score: string; revision: string }
  published_file: PublishedFileTable
  judgement: JudgementTable
  review_score: ReviewScoreTable
  webhook: WebhookTable
  webhook_delivery: WebhookDeliveryTable
  reminder: ReminderTable
  notice: NoticeTable
  counter: { region_id: number; name: string; year: number; last: string }
  trail: TrailTable
  trail_head: { region_id: number; number: string; hash: string }
  trail_checkpoint: { region_id: number; number: string; hash: string; made_at: Date }
}

export interface AccountTable {
  id: string
  name: string
  display_name: string
  password_hash: string | null
  totp_secret: string | null
  oidc_subject: string | null
  must_change_password: boolean
  failed_logins: number
  locked_until: Date | null
  disabled_at: Date | null
  created_at: Date
  password_changed_at: Date | null
  totp_pending: string | null
  totp_step: string | null
}

export interface SignInTable {
  id: string
  at: Date
  account_id: string | null
  outcome: 'signed-in' | 'wrong' | 'locked' | 'second-factor-wrong' | 'signed-out'
  address: string
  agent: string
}

export interface SessionTable {
  id_hash: string
  account_id: string
  created_at: Date
  used_at: Date
  expires_at: Date
  second_factor: boolean
  address: string
  agent: string
}

export interface IdempotencyKeyTable {
  account_id: string
  key: string
  request_hash: string
  status: number | null
  answer: string | null
  created_at: Date
}

export interface OrganisationTable {
  region_id: number
  id: string
  kind: 'finance' | 'department' | 'unit'
  parent_id: string | null
  name: string
  credit_code: string | null
  created_at: Date
}

export interface RoleGrantTable {
  region_id: number
  id: string
  account_id: string
  organisation_id: string
  role: Role
  granted_at: Date
  granted_by: string
  revoked_at: Date | null
}

/** A rule that a region switched off or weighs otherwise, for packages of this year and later. */
export interface RuleSettingTable {
  region_id: number
  rule_id: string
  setting: 'off' | Severity
  from_year: number
  reason: string
  set_by: string
  set_at: Date
}

export interface ExtensionTable {
  region_id: number
  id: string
  year: number
  organisation_id: string
  closes_at: Date
  reason: string
  granted_by: string
  granted_at: Date
}

export interface PackageTable {
  region_id: number
  id: string
  organisation_id: string
  year: number
  edition: string
  state: PackageState
  revision: string
  submission: number
  replaces_id: string | null
  created_at: Date
  updated_at: Date
}

export interface CellTable {
  region_id: number
  package_id: string
  address: string
  organisation_id: string
  value: string
  revision: string
  changed_by: string
  changed_at: Date
}

export interface PackageVersionTable {
  region_id: number
  package_id: string
  version: number
  organisation_id: string
  move: string
  draft: unknown
  draft_hash: string
  findings_hash: string
  rules_version: string
  made_by: string
  made_at: Date
}

export interface ParticipationTable {
  region_id: number
  package_id: string
  submission: number
  account_id: string
  part: Part
  organisation_id: string
  since: Date
}

export interface WaiverTable {
  region_id: number
  package_id: string
  fingerprint: string
  organisation_id: string
  /** SM3 of what the finding said: a waiver does not cover another amount. */
  finding_hash: string
  rule: string
  reason: string
  asked_by: string
  asked_at: Date
  accepted_by: string | null
  accepted_at: Date | null
  refused_reason: string | null
}

export interface NoteTable {
  region_id: number
  id: string
  package_id: string
  organisation_id: string
  address: string
  text: string
  returns: boolean
  written_by: string
  written_at: Date
  settled_at: Date | null
  settled_by: string | null
  replies_to: string | null
}

export interface EvidenceTable {
  region_id: number
  id: string
  package_id: string
  organisation_id: string
  address: string
  name: string
  media_type: string
  bytes: string
  content_hash: string
  added_by: string
  added_at: Date
  removed_at: Date | null
}

export interface OriginalFileTable {
  region_id: number
  package_id: string
  organisation_id: string
  name: string
  format: string
  bytes: string
  content_hash: string
  kept_by: string
  kept_at: Date
}

export interface ReceiptTable {
  region_id: number
  number: string
  package_id: string
  organisation_id: string
  version: number
  package_hash: string
  findings_hash: string
  issued_at: Date
}

/** A file as it was printed for everybody; see the migration. */
export interface PublishedFileTable {
  region_id: number
  package_id: string
  format: 'docx' | 'xlsx' | 'pdf' | 'json' | 'csv'
  organisation_id: string
  name: string
  media_type: string
  bytes: string
  content_hash: string
  made_at: Date
}

/** What a package was last judged to; see the migration. */
export interface JudgementTable {
  region_id: number
  package_id: string
  organisation_id: string
  revision: string
  rules_version: string
  errors: number
  warnings: number
  infos: number
  waivers_open: number
  /** How many findings each rule has. */
  rules: unknown
  money: string | null
  spent: string | null
  indicators: number
  without_evidence: number
  printed: string | null
  recomputed: string | null
  risk: string | null
  judged_at: Date
}

export interface ReviewScoreTable {
  region_id: number
  package_id: string
  account_id: string
  address: string
  organisation_id: string
  role: Role
  name: string
  weight: string
  self_score: string | null
  score: string
  reason: string
  scored_at: Date
}

export interface TrailTable {
  region_id: number
  number: string
  at: Date
  account_id: string
  address: string
  action: string
  organisation_id: string | null
  package_id: string | null
  before: unknown
  after: unknown
  rules_version: string
  previous_hash: string
  hash: string
}

export interface JobTable {
  id: string
  region_id: number
  /** Null where nobody asked: the region's window did. */
  account_id: string | null
  kind: 'intake' | 'export' | 'reminders'
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  input: unknown
  total: number | null
  address: string
  result: JobResult | null
  /** Why it failed. */
  problem: JobProblem | null
  created_at: Date
  updated_at: Date
}

/** The file that came out of a job. */
export interface JobResult {
  readonly name: string
  readonly bytes: number
}

export interface JobProblem {
  readonly code: string
  readonly forUser: string
}

export interface JobItemTable {
  job_id: string
  name: string
  outcome: ItemOutcome
  done_at: Date
}

/** What became of one file, package or unit; shapes are only ever added to. */
export type ItemOutcome =
  | { readonly outcome: 'imported'; readonly packageId: string; readonly revision: string; readonly findings: number }
  | { readonly outcome: 'printed'; readonly packageId: string; readonly bytes: number }
  | {
      readonly outcome: 'reminded'
      readonly organisationId: string
      readonly people: number
      readonly daysLeft: number
    }
  | { readonly outcome: 'submitted'; readonly organisationId: string }
  | { readonly outcome: 'refused'; readonly code: string; readonly forUser: string }
