import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { Area } from './read-areas.ts'

/** What an import leads to. */
export type Resolved =
  | { readonly kind: 'file'; readonly path: string; readonly area: Area | null }
  | { readonly kind: 'area'; readonly area: Area; readonly subpath: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'outside'; readonly name: string }

/** Tells files, areas of the workspace, Node's own modules and packages from outside apart. */
export function resolveImport(importer: string, target: string, areas: readonly Area[]): Resolved {
  if (target.startsWith('.')) {
    const path = posix.join(posix.dirname(importer), target)
    return { kind: 'file', path, area: areas.find(({ folder }) => path.startsWith(`${folder}/`)) ?? null }
  }
  if (isBuiltin(target)) return { kind: 'node', name: target }
  const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/')
  const area = areas.find((candidate) => candidate.name === name)
  return area === undefined ? { kind: 'outside', name } : { kind: 'area', area, subpath: target.slice(name.length) }
}
