import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../source/problem.ts'
import { isTest, readSources, type Source } from '../source/read-sources.ts'
import { checkExports } from './check-exports.ts'
import { findCycles } from './find-cycles.ts'
import { findImports } from './find-imports.ts'
import { judgeImport } from './judge-import.ts'
import { type Area, type Row, readAreas, readTestDependencies } from './read-areas.ts'
import { resolveImport } from './resolve-import.ts'

/** Holds every import of the repository against the table of what may import what. */
export function checkImports(root: string, table = readTable(root)): readonly Problem[] {
  const areas = readAreas(root, table)
  const testDependencies = readTestDependencies(root)
  return areas.flatMap((area) => {
    const sources = readSources(root, [area.source])
    return [
      ...sources.flatMap((source) => importProblems(source, area, areas, testDependencies)),
      ...sources.flatMap((source) => checkExports(source, area)),
      ...cycleProblems(sources),
    ]
  })
}

export function readTable(root: string): Record<string, Row> {
  return JSON.parse(readFileSync(join(root, 'tools/imports/table.json'), 'utf8'))
}

function importProblems(
  source: Source,
  area: Area,
  areas: readonly Area[],
  testDependencies: ReadonlySet<string>,
): readonly Problem[] {
  const importer = { path: source.path, isTest: isTest(source.path) || source.path.includes('/testing/'), area }
  return findImports(source.tokens).flatMap(({ target, line }) => {
    const message = judgeImport(importer, resolveImport(source.path, target, areas), testDependencies)
    return message === null ? [] : [{ file: source.path, line, message }]
  })
}

/** Areas cannot tie a knot between them, because the table has none: files of one area are compared. */
function cycleProblems(sources: readonly Source[]): readonly Problem[] {
  const edges = new Map(
    sources.map(({ path, tokens }) => [path, findImports(tokens).flatMap(({ target }) => fileOf(path, target))]),
  )
  return findCycles(edges).map((cycle) => ({
    file: cycle[0] ?? '',
    line: 1,
    message: `imports itself in a circle: ${cycle.join(', ')}. Move what they share into a file of its own.`,
  }))
}

function fileOf(importer: string, target: string): readonly string[] {
  const resolved = resolveImport(importer, target, [])
  return resolved.kind === 'file' ? [resolved.path] : []
}
