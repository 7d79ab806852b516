import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { connect, type Database } from '../connect.ts'
import type { EvidenceFiles } from '../evidence-files.ts'
import { tableClasses } from '../table-classes.ts'
import type { ArchiveHead, Counted, Manifest } from './archive.ts'
import { writeArchive } from './archive-writer.ts'
import { verifyArchive } from './read-archive.ts'
import { rowLines, shapeOf, textSettings } from './table-rows.ts'

/** What a backup is made of: the owner's connection, which sees all regions, and the evidence. */
export interface BackupSource {
  readonly ownerUrl: string
  readonly files: EvidenceFiles
}

/**
 * Writes everything into one file, as it stood at one moment, while others go on working; then reads the file back. Evidence
 * is on disk before any row speaks of it and is never changed, so it is read after the rows.
 */
export async function backUp({ ownerUrl, files }: BackupSource, file: string, at: Date): Promise<Manifest> {
  const database = connect(ownerUrl, 1)
  try {
    const manifest = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (work) => {
        for (const setting of textSettings) await sql.raw(setting).execute(work)
        const { rows: migrations } = await sql<ArchiveHead['migrations'][number]>`
          select name, hash from migration order by name
        `.execute(work)
        const head = { mingxiaoBackup: 1, madeAt: at.toISOString(), migrations } as const
        return writeArchive(file, head, (give) => content(work, files, give))
      })
    await verifyArchive(file)
    return manifest
  } finally {
    await database.destroy()
  }
}

async function* content(
  work: Database,
  files: EvidenceFiles,
  give: (manifest: Manifest) => void,
): AsyncGenerator<string> {
  const tables: Record<string, Counted> = {}
  for (const table of Object.keys(tableClasses)) {
    const shape = await shapeOf(work, table)
    yield JSON.stringify({ table, columns: shape.columns.map(({ name }) => name) })
    const count = counter()
    for await (const line of rowLines(work, shape)) {
      count.add(line)
      yield line
    }
    tables[table] = count.result()
  }
  const missingFiles: string[] = []
  let kept = 0
  for (const hash of await evidenceHashes(work)) {
    if (!(await files.has(hash))) {
      missingFiles.push(hash)
      continue
    }
    kept += 1
    yield JSON.stringify({ file: hash })
    for await (const piece of files.read(hash)) yield `"${Buffer.from(piece).toString('base64')}"`
  }
  give({ tables, files: kept, missingFiles })
}

async function evidenceHashes(work: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ content_hash: string }>`
    select content_hash from evidence union select content_hash from published_file
    union select content_hash from original_file order by content_hash
  `.execute(work)
  return rows.map(({ content_hash }) => content_hash)
}

/** Counts and hashes lines, one after the other. */
export function counter(): { add(line: string): void; result(): Counted } {
  const hash = createHash('sm3')
  let rows = 0
  return {
    add: (line) => {
      rows += 1
      hash.update(line).update('\n')
    },
    result: () => ({ rows, sm3: hash.digest('hex') }),
  }
}
