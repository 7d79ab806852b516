import { readList } from '@mingxiao/drafts'
import { moveRow, type Row, removeRow } from '../editing/change-rows.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import { paperTexts } from './paper-texts.ts'

/** Moves a section among its likes, or takes it out. */
export function SectionTools({ row, heading }: { readonly row: Row; readonly heading: string }) {
  const editor = useEditor()
  const names = readList(useCell(row.list))
  const at = names.indexOf(row.name)
  const move = (by: -1 | 1) => editor.edit({ kind: 'put', values: moveRow(row, by, editor.state().cells) })
  return (
    <span className="section-tools">
      <button
        type="button"
        disabled={at <= 0}
        aria-label={`${paperTexts.sectionUp}：${heading}`}
        onClick={() => move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        disabled={at === names.length - 1}
        aria-label={`${paperTexts.sectionDown}：${heading}`}
        onClick={() => move(1)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={`${paperTexts.removeSection}：${heading}`}
        onClick={() => editor.edit({ kind: 'put', values: removeRow(row, editor.state().cells) })}
      >
        ×
      </button>
    </span>
  )
}
