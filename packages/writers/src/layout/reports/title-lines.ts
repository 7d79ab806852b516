import { trimLines } from '../trim-lines.ts'

/** A title in the lines it was given in; one that is too long for a line breaks behind the unit's name. */
export function titleLines(title: string, unit: string): readonly string[] {
  const lines = trimLines(title).split('\n')
  const [only = ''] = lines
  const end = unit === '' ? -1 : only.indexOf(unit) + unit.length
  if (lines.length > 1 || only.length <= lettersOfLine || !only.includes(unit) || end === only.length) return lines
  return end < 0 ? lines : [only.slice(0, end), only.slice(end).trim()]
}

/** What 158 mm hold of letters of 二号, less two, so that no title fills its line. */
const lettersOfLine = 18
