import { memo } from 'react'
import { byPosition } from '../../ui/by-position.ts'
import type { BoxView, GridView, RowView } from '../engine/package-view.ts'
import { onScreen } from './on-screen.ts'
import { PaperRun } from './paper-run.tsx'

/** A table with its widths and merges as on paper. */
export function PaperTable({ grid, label }: { readonly grid: GridView; readonly label: string }) {
  const whole = grid.columns.reduce((sum, width) => sum + width, 0)
  return (
    <table className="form" aria-label={label} style={{ width: `${onScreen(whole)}px` }}>
      <colgroup>
        {byPosition(grid.columns).map(({ key, item }) => (
          <col key={key} style={{ width: `${onScreen(item)}px` }} />
        ))}
      </colgroup>
      <tbody>
        {grid.rows.map((row, at) => (
          <PaperRow key={keyOf(row, at)} row={row} />
        ))}
      </tbody>
    </table>
  )
}

const PaperRow = memo(function PaperRow({ row }: { readonly row: RowView }) {
  return (
    <tr style={{ height: `${onScreen(row.height)}px` }}>
      {row.boxes.map((box) => (
        <PaperBox key={box.column} box={box} />
      ))}
    </tr>
  )
})

function PaperBox({ box }: { readonly box: BoxView }) {
  const { columnSpan, rowSpan, isUpright, align, runs } = box
  const isFigure = runs.some(({ cell }) => cell?.fillsBox && cell.isFigure)
  const looks = [isFigure ? 'right' : align, isUpright ? 'upright' : '', runs.some(({ cell }) => cell) ? 'open' : '']
  return (
    <td colSpan={columnSpan} rowSpan={rowSpan} className={looks.filter((look) => look !== '').join(' ')}>
      {byPosition(runs).map(({ key, item }) => (
        <PaperRun key={item.cell?.address ?? key} run={item} />
      ))}
    </td>
  )
}

/** Rows keep their elements when others are put between them. */
function keyOf({ boxes }: RowView, at: number): string {
  const cells = boxes.flatMap(({ runs }) => runs.flatMap(({ cell }) => cell?.address ?? []))
  return cells.at(-1) ?? `${at}`
}
