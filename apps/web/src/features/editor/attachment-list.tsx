import { isProjectTable } from '../editing/add-project.ts'
import type { FindingView } from '../engine/finding-view.ts'
import type { AttachmentView } from '../engine/package-view.ts'
import { marksOf } from '../margin/marks.ts'
import { editorTexts } from './editor-texts.ts'

interface AttachmentListProps {
  readonly attachments: readonly AttachmentView[]
  readonly findings: readonly FindingView[]
  readonly shown: string
  readonly onShow: (name: string) => void
  readonly canAdd: boolean
  readonly onAddProject: () => void
}

/** The attachments with the number of findings in each. */
export function AttachmentList({ attachments, findings, shown, onShow, canAdd, onAddProject }: AttachmentListProps) {
  return (
    <nav className="attachments" aria-label={editorTexts.attachments}>
      {attachments.map(({ no, name, title }) => {
        const own = findings.filter(({ attachment }) => attachment === name)
        const [gravest] = [...marksOf(own.map((finding) => ({ ...finding, address: '' }))).values()]
        return (
          <button
            key={name}
            type="button"
            aria-current={name === shown ? 'page' : undefined}
            onClick={() => onShow(name)}
          >
            <span className="number">{editorTexts.attachment(no)}</span>
            <span className="title">{shortTitle(title)}</span>
            {gravest ? <span className={`count ${gravest}`}>{own.length}</span> : null}
          </button>
        )
      })}
      {canAdd && attachments.some(({ name }) => isProjectTable(name)) ? (
        <button type="button" className="add" onClick={onAddProject}>
          ＋ {editorTexts.addProject}
        </button>
      ) : null}
    </nav>
  )
}

/** Without what all of them say. */
function shortTitle(title: string): string {
  return title.replace(/^\d{4}年度/, '').replace(/^.*(?=(?:整体|项目)支出绩效自评报告$)/, '')
}
