import type { TableForm } from './define-form.ts'
import { columnsOf, type Part } from './part.ts'

/**
 * The form with every part, row and column of its shape. Each edition lays its cells out in its own way and leaves some
 * out; rules and screens see one shape, in which what an edition does not have is absent. What only the edition has it
 * keeps.
 */
export function withShape<S extends TableForm>(form: TableForm, shape: S): S {
  const parts = Object.entries(shape.parts).map(([key, part]) => [key, partWithShape(form.parts[key], part)])
  return { ...shape, ...form, parts: { ...form.parts, ...Object.fromEntries(parts) } } as S
}

function partWithShape(part: Part | undefined, shape: Part): Part {
  if (part?.kind !== shape.kind) return shape
  if (part.kind === 'fields' && shape.kind === 'fields') return { ...part, fields: { ...shape.fields, ...part.fields } }
  if (part.kind === 'rows' && shape.kind === 'rows') {
    return { ...part, columns: { ...shape.columns, ...columnsOf(part) } }
  }
  if (part.kind === 'grid' && shape.kind === 'grid') {
    const columns = { ...shape.columns, ...part.columns }
    return { ...part, columns, rows: { ...shape.rows, ...part.rows }, open: shape.open }
  }
  throw new Error(`a part of kind ${part.kind} has no shape`)
}
