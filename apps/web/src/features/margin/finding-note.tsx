import type { ReactNode } from 'react'
import type { FindingView } from '../engine/finding-view.ts'
import { marginTexts } from './margin-texts.ts'

interface FindingNoteProps {
  readonly finding: FindingView
  readonly isActive: boolean
  readonly onGo: (finding: FindingView) => void
  readonly onMend: (finding: FindingView) => void
  readonly children?: ReactNode
}

/** A finding in the margin: what, by how much, on what ground, and what mends it. */
export function FindingNote({ finding, isActive, onGo, onMend, children }: FindingNoteProps) {
  const { severity, code, label, text, articles, fix } = finding
  return (
    <div className={`note ${severity}${isActive ? ' active' : ''}`}>
      <button type="button" className="note-head" title={marginTexts.goTo} onClick={() => onGo(finding)}>
        <span className="severity">{marginTexts.severities[severity]}</span>
        <span className="code">{code}</span>
        <span className="label">{label}</span>
      </button>
      <p>{text}</p>
      <NoteFigures finding={finding} />
      <div className="note-foot">
        {fix ? (
          <button type="button" className="mend" onClick={() => onMend(finding)}>
            {fix.length === 1 ? marginTexts.mend(fix[0]?.[1] ?? '') : marginTexts.mendAll(fix.length)}
          </button>
        ) : null}
        <details>
          <summary>{marginTexts.basis}</summary>
          <ul>
            {articles.map(({ name, gist }) => (
              <li key={name}>
                <b>{name}</b>
                {gist}
              </li>
            ))}
          </ul>
        </details>
      </div>
      {children}
    </div>
  )
}

function NoteFigures({ finding: { found, expected, difference } }: { readonly finding: FindingView }) {
  const figures = [
    [marginTexts.found, found],
    [marginTexts.expected, expected],
    [marginTexts.difference, difference],
  ].filter(([, value]) => value !== '')
  if (figures.length === 0) return null
  return (
    <dl>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
