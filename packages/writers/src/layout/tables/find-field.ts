import type { Entry, Part } from '@mingxiao/core'
import type { EntrySet, TableInk } from './table-ink.ts'

/** A single value of a form: what labels it, and its entry. */
export interface FoundField {
  readonly label: string
  readonly entry: Entry<unknown> | undefined
}

/** The field at “part.field”, or at “part.row.column”, which its row labels, or its column where the row has no label. */
export function findField(path: string, ink: TableInk): FoundField {
  const [key = '', ...inner] = path.split('.')
  const part = ink.part(key)
  const label = labelIn(part, inner)
  if (label === undefined) throw new Error(`a layout asks for ${path} of ${ink.form.id}`)
  const [row = '', column = ''] = inner
  const values = (ink.valuesOf(key) ?? {}) as EntrySet & Readonly<Record<string, EntrySet>>
  return { label, entry: part.kind === 'fields' ? values[row] : values[row]?.[column] }
}

function labelIn(part: Part, [row = '', column = '']: readonly string[]): string | undefined {
  if (part.kind === 'fields') return part.fields[row]?.label
  if (part.kind === 'rows') return row === 'total' ? part.total.label : undefined
  return part.rows[row]?.label || part.columns[column]?.label
}
