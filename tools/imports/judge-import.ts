import { judgeFolders, topOf } from './judge-folders.ts'
import type { Area } from './read-areas.ts'
import type { Resolved } from './resolve-import.ts'

export interface Importer {
  readonly path: string
  /** Whether it is a test or stands in `testing/`: no product runs it. */
  readonly isTest: boolean
  readonly area: Area
}

/** Why an import must not stand, and what to do instead; null where it may. */
export function judgeImport(importer: Importer, to: Resolved, testDependencies: ReadonlySet<string>): string | null {
  switch (to.kind) {
    case 'file':
      return judgeFile(importer, to.path, to.area)
    case 'area':
      return judgeArea(importer, to.area, to.subpath)
    case 'node':
      return judgeNode(importer, to.name)
    case 'outside':
      return importer.isTest && testDependencies.has(to.name) ? null : judgeOutside(importer, to.name)
  }
}

const seeTable = 'see tools/imports/table.json'

function judgeFile(importer: Importer, path: string, area: Area | null): string | null {
  const own = importer.area
  if (area === own) {
    if (!importer.isTest && Object.values(own.entries).includes(path)) {
      return `imports its own package's ${path}: import the file that defines the name.`
    }
    return judgeFolders(importer, path)
  }
  if (own.may.reaches?.some((beginning) => path.startsWith(beginning))) return null
  if (area?.name != null) return `reaches into ${area.folder}: import '${area.name}' and export there what is missing.`
  if (own.name === null) return null
  return `leaves ${own.folder} for ${path}: a package imports only its own files and packages by name.`
}

function judgeArea({ area: own, isTest }: Importer, area: Area, subpath: string): string | null {
  if (area === own) return `imports its own package by name: import the file that defines the name.`
  if (area.entries[subpath] === undefined) {
    return `reaches into ${area.folder} by '${area.name}${subpath}': only ${entryNames(area)} may be imported.`
  }
  if (!isIn(own.may.packages, area.name ?? '')) return `${own.folder} may not import ${area.name}: ${seeTable}.`
  if (subpath === '/testing' && own.name !== null && !isTest) {
    return `imports ${area.name}/testing outside a test: only tests may.`
  }
  return own.name === null || own.declared.has(area.name ?? '') ? null : undeclared(own, area.name ?? '')
}

function judgeNode({ path, area: own, isTest }: Importer, name: string): string | null {
  if (!name.startsWith('node:')) return `imports '${name}': write 'node:${name}'.`
  const inFolder = own.may.nodeIn?.[topOf(own, path)] ?? []
  return isTest || isIn(own.may.node, name) || isIn(inFolder, name)
    ? null
    : `${own.folder} may not import ${name}: ${seeTable}.`
}

function judgeOutside({ area: own }: Importer, name: string): string | null {
  if (!isIn(own.may.outside, name)) return `${own.folder} may not import ${name}: ${seeTable}.`
  return own.declared.has(name) ? null : undeclared(own, name)
}

function undeclared(area: Area, name: string): string {
  return `imports ${name}, which ${area.manifest} does not name: add it to the dependencies there.`
}

function entryNames(area: Area): string {
  return Object.keys(area.entries)
    .map((key) => `'${area.name}${key}'`)
    .join(', ')
}

function isIn(list: readonly string[], name: string): boolean {
  return list.includes(name) || list.includes('*')
}
