import { sql } from 'kysely'
import { serverError } from '../../errors.ts'
import { appPassword } from '../app-password.ts'
import { connect, type Database } from '../connect.ts'
import type { EvidenceFiles } from '../evidence-files.ts'
import { migrate } from '../migrate.ts'
import { type TrailVerification, verifyTrail } from '../verify-trail.ts'
import type { ArchiveHead, Manifest } from './archive.ts'
import type { BackupSource } from './back-up.ts'
import { counter } from './back-up.ts'
import { readArchive, verifyArchive } from './read-archive.ts'
import { selfReferences } from './self-references.ts'
import { putRows, rowLines, shapeOf, type TableShape, textSettings } from './table-rows.ts'

/** What was restored, and whether each region's chain holds: a chain that was broken before is restored as it was. */
export interface Restored {
  readonly manifest: Manifest
  readonly trail: readonly TrailVerification[]
}

/**
 * Fills an empty database and an empty place for evidence from a backup of this version or an earlier one. The file is read
 * through before anything is written; rows become visible only once all of them were read back and found the same.
 */
export async function restore(file: string, { ownerUrl, files }: BackupSource): Promise<Restored> {
  const { head, manifest } = await verifyArchive(file)
  const password = appPassword(ownerUrl)
  const database = connect(ownerUrl, 1)
  try {
    await refuseFilled(database)
    await migrate(ownerUrl, password, { upTo: head.migrations.map(({ name }) => name).at(-1) ?? '' })
    await compareVersions(database, head, file)
    await database.transaction().execute(async (work) => {
      for (const setting of textSettings) await sql.raw(setting).execute(work)
      const ties = await selfReferences(work)
      await ties.untie()
      await fill(work, file, files)
      await ties.tie()
      await compareRows(work, manifest, file)
    })
    await migrate(ownerUrl, password)
    return { manifest, trail: await verifyTrail(database) }
  } finally {
    await database.destroy()
  }
}

async function refuseFilled(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string | null }>`select to_regclass('public.region')::text as name`.execute(
    database,
  )
  if (rows[0]?.name === null) return
  const { rows: filled } = await sql`
    select 1 from region union all select 1 from account union all select 1 from trail limit 1
  `.execute(database)
  if (filled.length > 0) throw serverError('restore-not-empty', 'the database holds rows')
}

async function compareVersions(database: Database, head: ArchiveHead, file: string): Promise<void> {
  const { rows } = await sql<ArchiveHead['migrations'][number]>`select name, hash from migration order by name`.execute(
    database,
  )
  if (JSON.stringify(rows) !== JSON.stringify(head.migrations))
    throw serverError('backup-other-version', `${file} was made after other migrations`, { detail: file })
}

async function fill(work: Database, file: string, files: EvidenceFiles): Promise<void> {
  let table: { readonly shape: TableShape; readonly columns: readonly string[] } | null = null
  let lines: string[] = []
  let evidence: { readonly hash: string; readonly pieces: Buffer[] } | null = null
  const finish = async () => {
    if (table && lines.length > 0) await putRows(work, table.shape, table.columns, lines)
    lines = []
    if (evidence) await putFile(files, evidence, file)
    evidence = null
  }
  for await (const part of readArchive(file)) {
    if (part.kind === 'row') lines.push(part.line)
    else if (part.kind === 'piece') evidence?.pieces.push(part.bytes)
    else await finish()
    if (lines.length === perStatement) await finish()
    if (part.kind === 'table') table = { shape: await shapeOf(work, part.table), columns: part.columns }
    if (part.kind === 'file') evidence = { hash: part.file, pieces: [] }
  }
}

const perStatement = 500

async function putFile(
  files: EvidenceFiles,
  { hash, pieces }: { readonly hash: string; readonly pieces: readonly Buffer[] },
  file: string,
): Promise<void> {
  async function* content() {
    yield* pieces
  }
  const kept = await files.put(content(), Number.MAX_SAFE_INTEGER)
  if (kept.hash !== hash) throw serverError('backup-damaged', `${file}: evidence ${hash} is another`, { detail: file })
}

/** Reads every row back: what is there is what the manifest counts. */
async function compareRows(work: Database, manifest: Manifest, file: string): Promise<void> {
  for (const [table, wanted] of Object.entries(manifest.tables)) {
    const count = counter()
    for await (const line of rowLines(work, await shapeOf(work, table))) count.add(line)
    const found = count.result()
    if (found.rows !== wanted.rows || found.sm3 !== wanted.sm3)
      throw serverError('restore-differs', `${file}: ${table} has ${found.rows} of ${wanted.rows} rows`, {
        detail: table,
      })
  }
}
