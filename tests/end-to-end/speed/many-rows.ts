import { readFileSync } from 'node:fs'
import { readDraft } from '@mingxiao/drafts'

/** The corrected sample with so many indicators in its 附件2, as a package file. */
export function manyRows(count: number): string {
  const text = readFileSync(new URL('../../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8')
  const draft = JSON.parse(text)
  const table = draft.tables.find(({ form }: { readonly form: string }) => form === 'unit-evaluation')
  const { rows } = table.parts.indicators
  table.parts.indicators.rows = Array.from({ length: count }, (_, at) => ({
    ...rows[at % rows.length],
    level3: `${rows[at % rows.length].level3}${at < rows.length ? '' : at + 1}`,
  }))
  const grown = JSON.stringify(draft)
  readDraft(grown)
  return grown
}
