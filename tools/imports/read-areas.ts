import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A part of the repository with one row in the table of imports. */
export interface Area {
  /** Its folder, such as `packages/core`. */
  readonly folder: string
  /** Where its sources begin: `packages/core/src`, but `bench`. */
  readonly source: string
  /** Its name for others, such as `@mingxiao/core`; null for what nobody imports. */
  readonly name: string | null
  /** Files others may import, by what is written behind the name: '' and '/testing'. */
  readonly entries: Readonly<Record<string, string>>
  /** The package.json that speaks for it: its own, or else the workspace's. */
  readonly manifest: string
  /** Names in that. */
  readonly declared: ReadonlySet<string>
  readonly may: Row
}

/**
 * `folders` runs from top to bottom: each may import itself and those before it. null: no order.
 * `nodeIn` names modules of Node that one folder alone may import. `reaches` names paths of other areas that may be
 * imported as files.
 */
export interface Row {
  readonly packages: readonly string[]
  readonly outside: readonly string[]
  readonly node: readonly string[]
  readonly nodeIn?: Readonly<Record<string, readonly string[]>>
  readonly folders: readonly string[] | null
  readonly reaches?: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** The rows of a table together with what the package.json of each says. */
export function readAreas(root: string, table: Readonly<Record<string, Row>>): readonly Area[] {
  const forAll = manifestOf(root, '.')
  return Object.entries(table).map(([folder, may]) => {
    const own = existsSync(join(root, folder, 'package.json')) ? manifestOf(root, folder) : null
    const isProduct = folder.includes('/')
    return {
      folder,
      source: isProduct ? `${folder}/src` : folder,
      name: isProduct ? (own?.name ?? null) : null,
      entries: entriesOf(folder, own?.exports ?? {}),
      manifest: own === null ? 'package.json' : `${folder}/package.json`,
      declared: new Set(namesIn(own ?? forAll)),
      may,
    }
  })
}

/** What tests of any area may import besides: the tools of the whole workspace. */
export function readTestDependencies(root: string): ReadonlySet<string> {
  return new Set(Object.keys(manifestOf(root, '.').devDependencies ?? {}))
}

function manifestOf(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

function entriesOf(folder: string, exports: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(exports).map(([key, file]) => [key.slice(1), `${folder}/${file.replace(/^\.\//, '')}`]),
  )
}

function namesIn(manifest: Manifest): readonly string[] {
  return [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})]
}
