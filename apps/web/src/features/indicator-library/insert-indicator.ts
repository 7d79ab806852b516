import { printList, readList } from '@mingxiao/drafts'
import type { CellValue } from '../editing/edit-cells.ts'
import type { IndicatorChoice } from '../engine/indicator-choices.ts'

interface Insertion {
  /** Of the rows: “2/indicators”. */
  readonly list: string
  /** Of the new row. */
  readonly name: string
  readonly indicator: Pick<IndicatorChoice, 'level1' | 'level2' | 'level3' | 'target'>
}

/** The cells that put an indicator below the last of its likes, its levels worded as they are there. */
export function insertIndicator(
  { list, name, indicator }: Insertion,
  cells: ReadonlyMap<string, string>,
): readonly CellValue[] {
  const names = readList(cells.get(list))
  const level = (row: string, column: 'level1' | 'level2') => cells.get(`${list}.${row}.${column}`) ?? ''
  const alike1 = names.filter((row) => isAlike(level(row, 'level1'), indicator.level1))
  const alike2 = alike1.filter((row) => isAlike(level(row, 'level2'), indicator.level2))
  const after = alike2.at(-1) ?? alike1.at(-1) ?? names.at(-1)
  const at = after === undefined ? 0 : names.indexOf(after) + 1
  const [first, second] = [alike1.at(-1), alike2.at(-1)]
  return [
    [list, printList(names.toSpliced(at, 0, name))],
    [`${list}.${name}.level1`, first === undefined ? indicator.level1 : level(first, 'level1')],
    [`${list}.${name}.level2`, second === undefined ? indicator.level2 : level(second, 'level2')],
    [`${list}.${name}.level3`, indicator.level3],
    [`${list}.${name}.target`, indicator.target],
  ]
}

/** Forms add points or “指标” to what the level is called: “产出指标（50分）”. */
function isAlike(printed: string, level: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/[（(].*$/, '')
      .replace(/指标$/, '')
      .trim()
  return plain(printed) === plain(level)
}
