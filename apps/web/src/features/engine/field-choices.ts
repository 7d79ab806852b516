import { type NarrativeField, narrativeFields } from '@mingxiao/drafts'
import type { PackageHead } from './package-view.ts'

/** A figure or a text of the tables that a sentence can take, with what is written in the sentence for it. */
export interface FieldChoice {
  readonly label: string
  readonly insert: string
}

/** Single values of the tables; lists have to be written by hand. */
export function fieldChoices(edition: PackageHead['edition']): readonly FieldChoice[] {
  const singles = narrativeFields(edition).filter(({ kind }) => kind !== 'list' && kind !== 'condition')
  const byLabel = new Map(singles.map((field) => [labelOf(field), field]))
  return [...byLabel].map(([label, field]) => ({ label, insert: insertOf(field) }))
}

function labelOf({ name, label }: NarrativeField): string {
  const table = tables[name.split('.')[0] ?? '']
  return table === undefined ? label : `${table} ${label}`
}

const tables: Readonly<Record<string, string>> = { base: '附件1', unit: '附件2', totals: '附件3' }

function insertOf({ name, kind }: NarrativeField): string {
  const filter = kind === 'money' ? ' | 万元' : kind === 'percent' ? ' | 百分比' : ''
  return `{{ ${name}${filter} }}`
}
