import { columnsOf, type FieldSet, oncePer, oncePerKey, type Part, type RowLabel, type TableForm } from '@mingxiao/core'
import { isSlipOf, labelKey } from './label-key.ts'

/** Finds which key of a set of labels a printed text stands for. */
export interface LabelSet {
  /** The keys in the order of the form; two columns may share a label that differs by year only. */
  match(key: string): readonly LabelMatch[]
}

export interface LabelMatch {
  readonly key: string
  /** As the form's definition prints it. */
  readonly official: string
}

/** The labels of columns or single fields. */
export const fieldLabels = oncePer((fields: FieldSet): LabelSet => {
  return createLabelSet(Object.entries(fields).map(([key, { label, alsoCalled }]) => ({ key, label, alsoCalled })))
})

/** The labels of a grid's rows. */
export const rowLabels = oncePer((rows: Readonly<Record<string, RowLabel>>): LabelSet => {
  return createLabelSet(
    Object.entries(rows)
      .filter(([, { label }]) => label !== '')
      .map(([key, { label, alsoCalled }]) => ({ key, label, alsoCalled })),
  )
})

/** The label of a list's last row, under the key `total`. */
export const totalLabel = oncePer((total: RowLabel): LabelSet => rowLabels({ total }))

/** The labels of all single cells of a form. */
export const singleLabels = oncePer((parts: TableForm['parts']): LabelSet => {
  const single = Object.values(parts).filter((part) => part.kind === 'fields' && part.at !== 'line')
  return fieldLabels(Object.assign({}, ...single.map((part) => (part.kind === 'fields' ? part.fields : {}))))
})

/** Every label key of a form, to see how much of a table it explains. */
export function labelKeysOf(form: TableForm): ReadonlySet<string> {
  return new Set(Object.values(form.parts).flatMap(keysOfPart))
}

const none: readonly LabelMatch[] = []

interface Labelled {
  readonly key: string
  readonly label: string
  readonly alsoCalled: readonly string[]
}

function createLabelSet(labelled: readonly Labelled[]): LabelSet {
  const matches = new Map<string, LabelMatch[]>()
  for (const { key, label, alsoCalled } of labelled) {
    for (const called of new Set([label, ...alsoCalled].filter((word) => word !== '').map(labelKey))) {
      matches.set(called, [...(matches.get(called) ?? []), { key, official: label }])
    }
  }
  const officials = [...matches.keys()]
  const longest = Math.max(0, ...officials.map(({ length }) => length))
  const slipsOf = oncePerKey((key) => {
    const slip = officials.find((official) => isSlipOf(key, official))
    return slip === undefined ? none : (matches.get(slip) ?? none)
  }, 128)
  return { match: (key) => matches.get(key) ?? (key === '' || key.length > longest + 1 ? none : slipsOf(key)) }
}

function keysOfPart(part: Part): readonly string[] {
  if (part.kind === 'fields') {
    const head = part.head === undefined ? [] : [labelKey(part.head)]
    return part.at === 'line' ? [] : [...head, ...labelsOfFields(part.fields)]
  }
  const rows = part.kind === 'rows' ? [part.total] : Object.values(part.rows).filter(({ isAdded }) => !isAdded)
  const labelled = [...Object.values(columnsOf(part)), ...rows].map(({ label }) => label)
  return [part.head, ...labelled].map(labelKey).filter((key) => key !== '')
}

function labelsOfFields(fields: FieldSet): readonly string[] {
  return Object.values(fields).map(({ label }) => labelKey(label))
}
