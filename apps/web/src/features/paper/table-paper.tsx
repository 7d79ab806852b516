import { memo, useMemo, useRef } from 'react'
import { byPosition } from '../../ui/by-position.ts'
import { spreadBlock } from '../editing/spread-block.ts'
import { useEditor } from '../editing/use-cell.ts'
import type { CellView, GridView, LineView, TableView } from '../engine/package-view.ts'
import { MoneyUnit } from './money-unit.tsx'
import { nextCell } from './next-cell.ts'
import { onScreen } from './on-screen.ts'
import { PaperRun } from './paper-run.tsx'
import { PaperTable } from './paper-table.tsx'
import { type Paper, PaperContext } from './use-paper.ts'

interface TablePaperProps {
  readonly table: TableView
  readonly onEnter: (cell: CellView | null) => void
}

/** An attachment that is a table, on its sheet. */
export const TablePaper = memo(function TablePaper({ table, onEnter }: TablePaperProps) {
  const editor = useEditor()
  const latest = useRef(table)
  latest.current = table
  const paper = useMemo((): Paper => {
    return {
      enter: (cell) => onEnter(cell),
      leave: () => onEnter(null),
      next: (address, direction) => nextCell(gridOf(latest.current), address, direction),
      paste: (address, block) =>
        editor.edit({ kind: 'put', values: spreadBlock(gridOf(latest.current), address, block) }),
    }
  }, [editor, onEnter])
  return (
    <PaperContext value={paper}>
      {table.moneyUnit ? <MoneyUnit moneyUnit={table.moneyUnit} /> : null}
      <article className="sheet" aria-label={table.title}>
        {byPosition(table.blocks).map(({ key, item: block }) =>
          block.kind === 'table' ? (
            <PaperTable key="table" grid={block} label={table.title} />
          ) : (
            <PaperLine key={key} line={block} />
          ),
        )}
      </article>
    </PaperContext>
  )
})

function PaperLine({ line }: { readonly line: LineView }) {
  const { align, before, after, runs, isTitle } = line
  const style = { marginTop: `${onScreen(before)}px`, marginBottom: `${onScreen(after)}px` }
  const content = byPosition(runs).map(({ key, item }) => <PaperRun key={item.cell?.address ?? key} run={item} />)
  return isTitle ? (
    <h2 className={`line ${align}`} style={style}>
      {content}
    </h2>
  ) : (
    <div className={`line ${align}`} style={style}>
      {content}
    </div>
  )
}

/** The one table of the sheet. */
function gridOf({ blocks }: TableView): GridView {
  return blocks.find((block) => block.kind === 'table') ?? { kind: 'table', columns: [], rows: [] }
}
