import { addRow } from '../editing/change-rows.ts'
import { rowName } from '../editing/row-name.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { ReportView, SectionView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import { useMark } from '../margin/marks.ts'
import { paperTexts } from './paper-texts.ts'
import { ParagraphField } from './paragraph-field.tsx'

/** An attachment that is a report: its sections, each paragraph edited where it stands. */
export function ReportPaper({ report }: { readonly report: ReportView }) {
  return (
    <article className="sheet report" aria-label={report.title}>
      <p className="number">附件{report.no}</p>
      <h2>{report.title}</h2>
      {report.sections.map((section) => (
        <ReportSection key={section.list} section={section} />
      ))}
      <ReportDate address={report.dateAddress} />
    </article>
  )
}

function ReportSection({ section }: { readonly section: SectionView }) {
  const { list, heading, depth, paragraphs } = section
  const editor = useEditor()
  const mark = useMark(list)
  const last = paragraphs.at(-1)
  const after = last ? (rowOf(last.address)?.name ?? null) : null
  const Heading = depth === 0 ? 'h3' : 'h4'
  return (
    <section>
      {heading === '' ? null : (
        <Heading className={mark ? `marked ${mark}` : ''} data-address={list} tabIndex={-1}>
          {heading}
        </Heading>
      )}
      {paragraphs.map((paragraph, at) => (
        <ParagraphField key={paragraph.address} paragraph={paragraph} name={`${heading} ${at + 1}`} />
      ))}
      {editor.canEdit ? (
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

function ReportDate({ address }: { readonly address: string }) {
  const editor = useEditor()
  const date = useCell(address)
  const mark = useMark(address)
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
