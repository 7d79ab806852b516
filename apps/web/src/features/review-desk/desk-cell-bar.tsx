import type { PackageKey } from '../../api/export-address.ts'
import type { CellView } from '../engine/package-view.ts'
import { deskTexts } from './desk-texts.ts'
import { useLastYear } from './use-review-package.ts'

interface DeskCellBarProps {
  readonly packageKey: PackageKey
  readonly cell: CellView | null
  /** Why the package cannot be laid out, for the user. */
  readonly refusal: string | null
}

/** Over the paper: what the cell is, how it is computed, and what stood there a year ago. */
export function DeskCellBar({ packageKey, cell, refusal }: DeskCellBarProps) {
  return (
    <div className="cell-bar" role="status">
      {refusal === null ? (
        <CellWords packageKey={packageKey} cell={cell} />
      ) : (
        <span className="refusal">{refusal}</span>
      )}
    </div>
  )
}

function CellWords({ packageKey, cell }: Pick<DeskCellBarProps, 'packageKey' | 'cell'>) {
  const { data } = useLastYear(packageKey)
  const { cellBar } = deskTexts
  if (!cell) return <span className="hint">{cellBar.none}</span>
  const change = data?.changes.find((each) => each.cell === cell.address && each.change.kind === 'cell')
  const before = change?.change['before']
  return (
    <>
      <b>{cell.label}</b>
      {cell.formula === null ? null : <span className="formula">{cellBar.computed(cell.formula)}</span>}
      {typeof before === 'string' ? <span>{cellBar.before(before)}</span> : null}
      {data?.last && !change ? <span className="hint">{cellBar.same}</span> : null}
    </>
  )
}
