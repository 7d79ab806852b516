import { type RowsLayout, rows } from './table-layout.ts'

/** Indicators in columns of one each, but for those named. */
export function indicatorsOver(
  columns: readonly string[],
  total: number,
  { wide = {}, ...more }: Partial<RowsLayout> & { readonly wide?: Readonly<Record<string, number>> } = {},
): RowsLayout {
  return rows({
    part: 'indicators',
    head: 1,
    spans: Object.fromEntries(columns.map((key) => [key, wide[key] ?? 1])),
    left: ['reason', 'standard', 'explanation', 'method'],
    isUpright: true,
    total,
    ...more,
  })
}
