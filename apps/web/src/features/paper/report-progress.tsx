import { addOwnSection, addSection } from '../editing/change-sections.ts'
import { rowName } from '../editing/row-name.ts'
import { useEditor } from '../editing/use-cell.ts'
import type { MissingSection, ReportView } from '../engine/package-view.ts'
import { paperTexts } from './paper-texts.ts'

interface ReportProgressProps {
  readonly report: ReportView
  readonly isPreview: boolean
  readonly onPreview: (isPreview: boolean) => void
}

/** How far a report is written, what it lacks, and the report as it will be printed. */
export function ReportProgress({ report, isPreview, onPreview }: ReportProgressProps) {
  const editor = useEditor()
  const { sections, missing, name } = report
  const headed = sections.filter(({ heading }) => heading !== '')
  const unwritten = headed.filter(({ isWritten }) => !isWritten)
  const all = headed.length + missing.length

  function add(chosen: string) {
    const found = missing.find((each) => keyOf(each) === chosen)
    const { cells } = editor.state()
    const values = found
      ? addSection(found, rowName(), cells)
      : addOwnSection(`${name}/sections`, paperTexts.ownTitle, rowName(), cells)
    editor.edit({ kind: 'put', values })
  }

  return (
    <div className="report-progress">
      <progress max={all} value={headed.length - unwritten.length} aria-label={paperTexts.written(0, all)} />
      <span>{paperTexts.written(headed.length - unwritten.length, all)}</span>
      {unwritten.length + missing.length === 0 ? null : (
        <span className="hint">
          {paperTexts.unwritten}
          {[...unwritten.map(({ heading }) => heading), ...missing.map(({ title }) => title)].join('、')}
        </span>
      )}
      {editor.canEdit && !isPreview ? (
        <select aria-label={paperTexts.addSection} value="" onChange={({ target }) => add(target.value)}>
          <option value="" disabled>
            ＋ {paperTexts.addSection}
          </option>
          {missing.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {each.title}
            </option>
          ))}
          <option value="own">{paperTexts.ownSection}</option>
        </select>
      ) : null}
      <button type="button" aria-pressed={isPreview} onClick={() => onPreview(!isPreview)}>
        {isPreview ? paperTexts.write : paperTexts.preview}
      </button>
    </div>
  )
}

function keyOf({ list, name }: MissingSection): string {
  return `${list} ${name}`
}
