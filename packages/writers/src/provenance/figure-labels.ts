import { innerQuotes } from '@mingxiao/audit'
import { joinLabels, linesOf, type Package, tablesOf } from '@mingxiao/core'
import { attachmentNumber } from '../report/attachment-name.ts'
import type { PrintedFigure } from './printed-figures.ts'

/** Says in words where figures are printed: 附件2“年度资金总额·全年执行数”, 附件4“二、一般公共预算支出情况”第3段. */
export function figureLabels(pack: Package): (figure: PrintedFigure) => string {
  const cells = cellLabels(pack)
  return ({ tag, paragraph }) => {
    if (!paragraph) return cells.get(tag.address) ?? tag.address
    const { section, heading, number } = paragraph
    return `${section}${heading === '' ? '' : `“${innerQuotes(heading)}”`}第${number}段`
  }
}

function cellLabels(pack: Package): ReadonlyMap<string, string> {
  return new Map(
    [...tablesOf(pack), ...pack.goalTables].flatMap((table) =>
      linesOf(pack, table).flatMap(({ label: row, cells }) =>
        cells.flatMap(({ label: column, entry }) => {
          const { origin } = entry.place
          const name = joinLabels(row, column)
          return origin.format === 'form'
            ? [[origin.path, `${attachmentNumber(table.no, 'zh')}“${innerQuotes(name)}”`] as const]
            : []
        }),
      ),
    ),
  )
}
