/**
 * How a table is spread where the database is spread over several machines. tenant: by region, with region_id first in its key.
 * reference: whole on every machine. local: on the coordinator alone. Foreign keys go from tenant to tenant or reference, from
 * reference to reference, from local to local or reference.
 */
export type TableClass = 'tenant' | 'reference' | 'local'

/** Every table, parents first. `owner` is the column of the organisation whose rows they are, where rows belong to one. */
export const tableClasses: Readonly<Record<string, { readonly class: TableClass; readonly owner?: string }>> = {
  region: { class: 'reference' },
  region_closure: { class: 'reference' },
  account: { class: 'local' },
  session: { class: 'local' },
  invitation: { class: 'local' },
  idempotency_key: { class: 'local' },
  sign_in: { class: 'local' },
  sign_on: { class: 'local' },
  job: { class: 'local' },
  job_item: { class: 'local' },
  outbox: { class: 'local' },
  organisation: { class: 'tenant' },
  role_grant: { class: 'tenant' },
  submission_window: { class: 'tenant' },
  rule_setting: { class: 'tenant' },
  extension: { class: 'tenant', owner: 'organisation_id' },
  package: { class: 'tenant', owner: 'organisation_id' },
  cell: { class: 'tenant', owner: 'organisation_id' },
  package_version: { class: 'tenant', owner: 'organisation_id' },
  participation: { class: 'tenant', owner: 'organisation_id' },
  waiver: { class: 'tenant', owner: 'organisation_id' },
  note: { class: 'tenant', owner: 'organisation_id' },
  evidence: { class: 'tenant', owner: 'organisation_id' },
  original_file: { class: 'tenant', owner: 'organisation_id' },
  receipt: { class: 'tenant', owner: 'organisation_id' },
  claimed_score: { class: 'tenant', owner: 'organisation_id' },
  published_file: { class: 'tenant', owner: 'organisation_id' },
  judgement: { class: 'tenant', owner: 'organisation_id' },
  review_score: { class: 'tenant', owner: 'organisation_id' },
  webhook: { class: 'tenant' },
  webhook_delivery: { class: 'tenant' },
  reminder: { class: 'tenant', owner: 'organisation_id' },
  notice: { class: 'tenant', owner: 'organisation_id' },
  counter: { class: 'tenant' },
  trail: { class: 'tenant' },
  trail_head: { class: 'tenant' },
  trail_checkpoint: { class: 'tenant' },
}
