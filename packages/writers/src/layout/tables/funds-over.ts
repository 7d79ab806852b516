import { type GridLayout, grid } from './table-layout.ts'

/** Money by source, a column for each figure. */
export function fundsOver(
  label: number,
  spans: Readonly<Record<string, number>>,
  more: Partial<GridLayout> = {},
): GridLayout {
  return grid({
    part: 'funds',
    head: 1,
    label,
    spans,
    labelAlign: 'left',
    before: { appropriation: '其中：' },
    ...more,
  })
}
