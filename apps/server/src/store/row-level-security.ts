import { tableClasses } from './table-classes.ts'

/**
 * The statements that bind the server's role to its context, for every tenant table: rows of the region, and where rows belong
 * to an organisation, of those organisations. Safe to run again.
 */
export function rowLevelSecurity(): readonly string[] {
  return Object.entries(tableClasses)
    .filter(([, { class: kind }]) => kind === 'tenant')
    .flatMap(([table, { owner }]) => [
      `alter table ${table} enable row level security`,
      `drop policy if exists of_context on ${table}`,
      `create policy of_context on ${table} to mingxiao_app using (${ofRegion}${owner ? ` and ${ofOrganisations(owner)}` : ''})`,
    ])
}

const ofRegion = "region_id = nullif(current_setting('app.region_id', true), '')::int"

function ofOrganisations(owner: string): string {
  return `(current_setting('app.scope', true) = 'region' or ${owner} = any (nullif(current_setting('app.organisations', true), '')::uuid[]))`
}
