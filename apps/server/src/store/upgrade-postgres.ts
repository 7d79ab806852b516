import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serverError } from '../errors.ts'
import { appPassword } from './app-password.ts'
import { backUp } from './backup/back-up.ts'
import { restore } from './backup/restore.ts'
import type { EvidenceFiles } from './evidence-files.ts'
import { migrate } from './migrate.ts'
import { claimDirectory, releaseDirectory } from './postgres/claim-directory.ts'
import { versionOfBinaries } from './postgres/find-binaries.ts'
import { passwordFile } from './postgres/initialise.ts'
import { placeBinaries } from './postgres/place-binaries.ts'
import { startPostgres } from './postgres/start-postgres.ts'

/**
 * Brings a directory whose data an earlier major version of PostgreSQL made to the one that is installed: the binaries of that
 * time, which lie beside the data, are started once more, all rows are backed up, restored into new data and compared, and then
 * the new take the place of the old, which stay beside. A kill at any moment leaves either the old or the new in place.
 */
export async function upgradePostgres(directory: string, at: Date): Promise<void> {
  const made = majorOf(join(directory, 'data'))
  const present = Number.parseInt(versionOfBinaries(), 10)
  const isBegun = existsSync(join(directory, upgrading, ready))
  if (!isBegun && (made === null || made === present)) return
  await claimDirectory(directory)
  try {
    if (!isBegun && made !== null) await makeAnew(directory, { made, present, at })
    finishUpgrade(directory)
  } finally {
    releaseDirectory(directory)
  }
}

async function makeAnew(
  directory: string,
  { made, present, at }: { readonly made: number; readonly present: number; readonly at: Date },
): Promise<void> {
  if (made > present) throw serverError('database-too-new', `the data are of PostgreSQL ${made}, not ${present}`)
  const binaries = earlierBinaries(directory, made)
  if (binaries === null) throw serverError('database-other-major', `no binaries of PostgreSQL ${made} in ${directory}`)
  const file = join(directory, `before-${present}.mingxiao-backup`)
  rmSync(file, { force: true })
  await copyOut(directory, binaries, { file, at })
  const making = join(directory, upgrading)
  rmSync(making, { recursive: true, force: true })
  const next = await startPostgres(making, { binaries: placeBinaries(directory) })
  try {
    await restore(file, { ownerUrl: next.url, files: noFiles })
  } finally {
    await next.stop()
  }
  writeFileSync(join(making, ready), `${made}`, { flush: true })
}

/** Puts new data that are whole in the place of the old, from wherever an earlier attempt was stopped. */
export function finishUpgrade(directory: string): void {
  const making = join(directory, upgrading)
  if (!existsSync(join(making, ready))) return
  const made = readFileSync(join(making, ready), 'utf8')
  for (const [mine, theirs] of [
    [join(directory, 'data'), join(making, 'data')],
    [passwordFile(directory), passwordFile(making)],
  ] as const) {
    if (!existsSync(theirs)) continue
    if (existsSync(mine)) renameSync(mine, `${mine}-${made}`)
    renameSync(theirs, mine)
  }
  rmSync(making, { recursive: true, force: true })
}

const upgrading = 'upgrading'
const ready = 'ready'

async function copyOut(
  directory: string,
  binaries: string,
  { file, at }: { readonly file: string; readonly at: Date },
): Promise<void> {
  const old = await startPostgres(directory, { binaries })
  try {
    // A backup is of the tables of this version.
    await migrate(old.url, appPassword(old.url))
    await backUp({ ownerUrl: old.url, files: noFiles }, file, at)
  } finally {
    await old.stop()
  }
}

/** Files of evidence lie elsewhere and stay where they are. */
const noFiles: EvidenceFiles = {
  has: async () => false,
  put: () => Promise.reject(new Error('an upgrade keeps no files')),
  read: () => {
    throw new Error('an upgrade reads no files')
  },
}

function majorOf(data: string): number | null {
  const file = join(data, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

/** Every version of ours has put its binaries beside the data. */
function earlierBinaries(directory: string, major: number): string | null {
  const name = readdirSync(directory).find((each) => each.startsWith(`postgres-${major}.`) && !each.includes('making'))
  return name === undefined ? null : join(directory, name)
}
