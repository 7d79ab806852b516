import { type FieldSet, type Part, type TableForm, withYear } from '@mingxiao/core'
import {
  cellsFrom,
  choose,
  type ExampleReader,
  listFrom,
  mappingFrom,
  type Slot,
  slotsFrom,
  textFrom,
  textsFrom,
} from './example-values.ts'

/** Reads what an example says of a table attachment, in the labels of its form. */
export function tableOfExample(form: TableForm, year: number): ExampleReader {
  return slotsFrom(new Map(slotsOf(form, year)))
}

type NamedSlot = readonly [string, Slot]

function slotsOf(form: TableForm, year: number): readonly NamedSlot[] {
  return [
    ...Object.entries(form.parts).flatMap(([key, part]) => slotsOfPart(key, part, year)),
    ['标题', { path: ['title'], read: textFrom }],
    ['金额单位', { path: ['moneyUnit'], read: textFrom }],
    ['备注', { path: ['notes'], read: textsFrom }],
    ['无栏目的内容', { path: ['strays'], read: textsFrom }],
    ['标签', { path: ['labels'], read: labelsFrom(form, year) }],
  ]
}

function slotsOfPart(key: string, part: Part, year: number): readonly NamedSlot[] {
  if (part.kind === 'fields') return columnSlots([key], part.fields, year)
  const columns = keysOf(part.columns, year)
  if (part.kind === 'rows') {
    return [
      ['指标', { path: [key, 'rows'], read: listFrom('第{}行', cellsFrom(columns)) }],
      [part.total.label, { path: [key, 'total'], read: cellsFrom(columns) }],
      ['空行', { path: [key, 'spare'], read: textsFrom }],
    ]
  }
  const rows = Object.entries(part.rows).flatMap(([row, { label }]): readonly NamedSlot[] => {
    if (label === '') return columnSlots([key, row], part.columns, year)
    return [[label, { path: [key, row], read: cellsFrom(columns) }]]
  })
  if (!part.open) return rows
  const line = cellsFrom(new Map([['项目', 'rowLabel'], ...columns]))
  return [...rows, ['项目明细', { path: [key, part.open.name], read: listFrom('第{}行', line) }]]
}

function columnSlots(path: readonly string[], columns: FieldSet, year: number): readonly NamedSlot[] {
  return [...keysOf(columns, year)].map(([label, key]) => [label, { path: [...path, key], read: textFrom }])
}

function keysOf(columns: FieldSet, year: number): ReadonlyMap<string, string> {
  return new Map(Object.entries(columns).map(([key, { label }]) => [withYear(label, year), key]))
}

/** Official label → label as printed. */
function labelsFrom(form: TableForm, year: number): ExampleReader {
  const labels = new Map(labelsOf(form).map((label) => [withYear(label, year), withYear(label, year)]))
  return (value, where) =>
    Object.entries(mappingFrom(value, where)).map(([label, printed]) => [
      choose(label, labels, where),
      textFrom(printed, `${where} ${label}`),
    ])
}

function labelsOf(form: TableForm): readonly string[] {
  const labels = Object.values(form.parts).flatMap((part) => {
    if (part.kind === 'fields') return Object.values(part.fields).map(({ label }) => label)
    const rows = part.kind === 'rows' ? [part.total] : Object.values(part.rows)
    return [part.head, ...[...Object.values(part.columns), ...rows].map(({ label }) => label)]
  })
  return labels.filter((label) => label !== '')
}
