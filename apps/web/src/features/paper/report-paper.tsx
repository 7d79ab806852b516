import { useState } from 'react'
import { addRow } from '../editing/change-rows.ts'
import { rowName } from '../editing/row-name.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { CellView, ReportView, SectionView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import { useMark } from '../margin/marks.ts'
import { paperTexts } from './paper-texts.ts'
import { ParagraphField } from './paragraph-field.tsx'
import { PrintedParagraphs } from './printed-paragraph.tsx'
import { ReportProgress } from './report-progress.tsx'
import { SectionHeading } from './section-heading.tsx'

interface ReportPaperProps {
  readonly report: ReportView
  readonly onEnter: (cell: CellView | null) => void
}

/** An attachment that is a report: its sections, each paragraph edited where it stands, or all of it as it prints. */
export function ReportPaper({ report, onEnter }: ReportPaperProps) {
  const [isPreview, setPreview] = useState(false)
  return (
    <>
      <ReportProgress report={report} isPreview={isPreview} onPreview={setPreview} />
      <article className={isPreview ? 'sheet report preview' : 'sheet report'} aria-label={report.title}>
        <p className="number">{`附件${report.no}`}</p>
        <h2>{report.title}</h2>
        {report.sections.map((section) => (
          <ReportSection key={section.list} section={section} isPreview={isPreview} onEnter={onEnter} />
        ))}
        <ReportDate address={report.dateAddress} isPreview={isPreview} />
      </article>
    </>
  )
}

interface ReportSectionProps {
  readonly section: SectionView
  readonly isPreview: boolean
  readonly onEnter: ReportPaperProps['onEnter']
}

function ReportSection({ section, isPreview, onEnter }: ReportSectionProps) {
  const { list, heading, paragraphs } = section
  const editor = useEditor()
  const last = paragraphs.at(-1)
  const after = last ? (rowOf(last.address)?.name ?? null) : null
  return (
    <section>
      {heading === '' ? null : <SectionHeading section={section} isPreview={isPreview} />}
      {paragraphs.map((paragraph, at) =>
        isPreview ? (
          <PrintedParagraphs key={paragraph.address} printed={paragraph.printed} />
        ) : (
          <ParagraphField
            key={paragraph.address}
            paragraph={paragraph}
            name={`${heading} ${at + 1}`}
            onEnter={onEnter}
          />
        ),
      )}
      {editor.canEdit && !isPreview ? (
        <button
          type="button"
          className="quiet add"
          aria-label={`${paperTexts.addParagraph}：${heading}`}
          onClick={() =>
            editor.edit({ kind: 'put', values: addRow({ list, name: rowName() }, after, editor.state().cells) })
          }
        >
          ＋ {paperTexts.addParagraph}
        </button>
      ) : null}
    </section>
  )
}

function ReportDate({ address, isPreview }: { readonly address: string; readonly isPreview: boolean }) {
  const editor = useEditor()
  const date = useCell(address)
  const mark = useMark(address)
  if (isPreview) return <p className="date">{date}</p>
  return (
    <label className="date">
      {paperTexts.reportDate}
      <input
        data-address={address}
        className={mark ? `marked ${mark}` : ''}
        readOnly={!editor.canEdit}
        value={date}
        onChange={({ target }) => editor.edit({ kind: 'type', address, value: target.value })}
        onBlur={() => editor.edit({ kind: 'rest' })}
      />
    </label>
  )
}
