import type { CopiedPlace, Copies, LeftName, PackageDigest } from '@mingxiao/audit'
import type { BatchResult } from '../batch/batch-task.ts'
import { productVersion } from '../product-version.ts'
import { placeAsJson } from './report-as-json.ts'

/** What packages have in common, for programs. */
export function copiesAsJson(
  copies: Copies,
  digests: readonly PackageDigest[],
  failures: readonly BatchResult[],
): string {
  const { passages, tables, values, names, duties } = copies
  const result = {
    version: productVersion,
    packages: digests.map(({ source, unit, year }) => ({ file: source, unit, year })),
    errors: failures.map(({ file, error }) => ({ file, error })),
    passages: passages.map(({ letters, places, left }) => ({
      letters,
      places: places.map(copiedAsJson),
      left: left.map(leftAsJson),
    })),
    tables: tables.map((shared) => ({
      indicators: shared.indicators,
      percent: shared.percent,
      tables: shared.tables.map((table) => ({ name: table.name, ...copiedAsJson(table) })),
    })),
    values: values.map(({ kind, text, units, places }) => ({ kind, text, units, places: places.map(copiedAsJson) })),
    names: names.map(leftAsJson),
    duties: duties.map(({ bureau, words, at }) => ({ bureau, words, at: copiedAsJson(at) })),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

function copiedAsJson({ source, unit, year, place }: CopiedPlace) {
  return { file: source, unit, year, place: placeAsJson(place) }
}

function leftAsJson({ name, kind, owner, at }: LeftName) {
  return { name, kind, owner: { file: owner.source, unit: owner.unit, year: owner.year }, at: copiedAsJson(at) }
}
