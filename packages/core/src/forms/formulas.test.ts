import { expect, it } from 'vitest'
import type { TableForm } from './define-form.ts'
import { editions } from './editions.ts'
import type { Formula } from './formula.ts'
import { columnsOf } from './part.ts'

const computed = editions.flatMap(({ id, tables }) =>
  tables.filter(({ formulas }) => formulas !== undefined).map((form) => [`${form.id} of ${id}`, form, tables] as const),
)

it.each(computed)('%s computes cells that it has from cells that there are', (_, form, tables) => {
  const known = (ref: string) => {
    const [own, path] = ref.includes('/') ? ref.split('/') : [form.id, ref]
    return cellsOf(tables.find(({ id }) => id === own)).has((path ?? '').replace('.project.', '.*.'))
  }
  const refs = Object.entries(form.formulas ?? {}).flatMap(([cell, ways]) => [cell, ...ways.flatMap(refsOf)])
  expect(refs.filter((ref) => !known(ref))).toEqual([])
})

function refsOf(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'same':
      return [formula.of]
    case 'sum':
      return formula.of
    case 'difference':
      return [formula.of, ...formula.less]
    case 'ratio':
      return [formula.part, formula.whole]
    default:
      return []
  }
}

function cellsOf(form: TableForm | undefined): ReadonlySet<string> {
  const cells = Object.entries(form?.parts ?? {}).flatMap(([key, part]) => {
    if (part.kind === 'fields') return Object.keys(part.fields).map((field) => `${key}.${field}`)
    const open = part.kind === 'grid' && part.open ? [`${part.open.name}.*`] : []
    const lines = part.kind === 'grid' ? ['*', ...Object.keys(part.rows), ...open] : ['*', 'total']
    return lines.flatMap((line) => Object.keys(columnsOf(part)).map((column) => `${key}.${line}.${column}`))
  })
  return new Set(cells)
}
