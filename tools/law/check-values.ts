import type { LawValue } from '@mingxiao/law'
import type { Problem } from '../source/problem.ts'
import type { LawContent } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { problemAt } from './problem-at.ts'

/** Checks that a parameter keeps one shape over time and its rows name the same columns, so that its type says what is there. */
export function checkValues(files: readonly LawFile[], law: LawContent): Problem[] {
  return files.flatMap((file) => {
    const values = Object.entries(law.parameters[file.id]?.values ?? {})
    const first = values[0]
    if (file.kind !== 'parameters' || first === undefined) return []
    const shape = shapeOf(first[1].value)
    return values
      .filter(([, { value }]) => shapeOf(value) !== shape || hasUnevenRows(value))
      .map(([date, { value }]) => {
        const fault = hasUnevenRows(value)
          ? 'has rows with different columns'
          : `is not a ${shape} like that of ${first[0]}`
        return problemAt(file, file.document.getIn(['values', date, 'value'], true), `The value of ${date} ${fault}.`)
      })
  })
}

function shapeOf(value: LawValue): 'text' | 'list' | 'table' | 'set of named texts' {
  if (typeof value === 'string') return 'text'
  if (!Array.isArray(value)) return 'set of named texts'
  return value.every((item) => typeof item === 'string') ? 'list' : 'table'
}

function hasUnevenRows(value: LawValue): boolean {
  if (shapeOf(value) !== 'table' || !Array.isArray(value)) return false
  return new Set(value.map((row) => Object.keys(row).join())).size > 1
}
