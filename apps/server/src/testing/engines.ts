import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresOptions } from '../store/postgres/start-postgres.ts'

/** The PostgreSQL servers that tests run on: the one that npm installed, and the one of the system where there is one. */
export type Engine = (typeof engines)[number]

export const engines = ['embedded', 'system'] as const

/** Those of this machine. Debian and Ubuntu keep each version in a folder of its own. */
export function enginesHere(): readonly Engine[] {
  return systemBinaries() === null ? ['embedded'] : engines
}

export function optionsOf(engine: Engine): PostgresOptions {
  if (engine === 'embedded') return {}
  const binaries = systemBinaries()
  if (binaries === null) throw new Error('this system has no PostgreSQL')
  return { binaries }
}

/** The folder of the newest from version 15 on; null where there is none. */
function systemBinaries(): string | null {
  const folder = '/usr/lib/postgresql'
  const versions = existsSync(folder) ? readdirSync(folder).map((name) => Number.parseInt(name, 10)) : []
  const newest = versions
    .filter((version) => version >= oldest && existsSync(join(folder, `${version}`, 'bin', 'initdb')))
    .toSorted((a, b) => b - a)[0]
  return newest === undefined ? null : join(folder, `${newest}`)
}

const oldest = 15
