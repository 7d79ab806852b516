import { isProjectTable, removeProject } from '../editing/add-project.ts'
import { useEditor } from '../editing/use-cell.ts'
import type { AttachmentView, CellView } from '../engine/package-view.ts'
import { ReportPaper } from '../paper/report-paper.tsx'
import { TablePaper } from '../paper/table-paper.tsx'
import { editorTexts } from './editor-texts.ts'

interface AttachmentPaperProps {
  readonly attachment: AttachmentView | undefined
  readonly onEnter: (cell: CellView | null) => void
}

/** The attachment on the desk, as a sheet of its kind. */
export function AttachmentPaper({ attachment, onEnter }: AttachmentPaperProps) {
  const editor = useEditor()
  if (!attachment) return <p className="paper reading">{editorTexts.reading}</p>
  const { kind, name } = attachment
  return (
    <div className="paper">
      {kind === 'table' ? (
        <TablePaper table={attachment} onEnter={onEnter} />
      ) : (
        <ReportPaper report={attachment} onEnter={onEnter} />
      )}
      {isProjectTable(name) && editor.canEdit ? (
        <button
          type="button"
          className="quiet"
          onClick={() => editor.edit({ kind: 'put', values: removeProject(name, editor.state()) })}
        >
          {editorTexts.removeProject}
        </button>
      ) : null}
    </div>
  )
}
