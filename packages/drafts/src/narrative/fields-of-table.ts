import { columnsOf, type FieldSet, type Part, type TableForm } from '@mingxiao/core'
import { unitOf } from './bind-entry.ts'
import type { NarrativeField } from './narrative-field.ts'

/** The fields of a table form: the names under which `bindTable` puts its cells. */
export function fieldsOfTable(form: TableForm): readonly NarrativeField[] {
  return Object.entries(form.parts).flatMap(([key, part]) => fieldsOfPart(key, part, form))
}

/** Field definitions under their keys, with a row's name before each label. */
export function fieldsOfCells(
  columns: FieldSet,
  path: string,
  row: string,
  moneyUnit: TableForm['moneyUnit'],
): readonly NarrativeField[] {
  return Object.entries(columns).map(([key, field]) => ({
    name: path === '' ? key : `${path}.${key}`,
    label: [row, withoutYear(field.label)].filter((words) => words !== '').join('·'),
    kind: field.kind,
    unit: unitOf(field, moneyUnit),
  }))
}

function fieldsOfPart(key: string, part: Part, { moneyUnit }: TableForm): readonly NarrativeField[] {
  if (part.kind === 'fields') return fieldsOfCells(part.fields, key, '', moneyUnit)
  if (part.kind === 'rows') {
    const columns = columnsOf(part)
    return [
      { name: key, label: part.head, kind: 'list', unit: '', items: fieldsOfCells(columns, '', '', moneyUnit) },
      ...fieldsOfCells(columns, `${key}.total`, part.total.label, moneyUnit),
    ]
  }
  const rows = Object.entries(part.rows).flatMap(([row, { label }]) =>
    fieldsOfCells(part.columns, `${key}.${row}`, withoutYear(label), moneyUnit),
  )
  return part.open ? [...rows, openList(key, part.open, part.columns, moneyUnit)] : rows
}

function openList(
  key: string,
  { name }: { readonly name: string },
  columns: FieldSet,
  moneyUnit: TableForm['moneyUnit'],
): NarrativeField {
  const rowName: NarrativeField = { name: 'name', label: '行名', kind: 'text', unit: '' }
  const items = [rowName, ...fieldsOfCells(columns, '', '', moneyUnit)]
  return { name: `${key}.${name}`, label: '各行（没有固定行名）', kind: 'list', unit: '', items }
}

function withoutYear(label: string): string {
  return label.replaceAll('{Y-1}年', '上年').replaceAll('{Y}年', '本年')
}
