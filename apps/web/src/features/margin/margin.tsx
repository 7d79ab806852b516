import { useLayoutEffect, useRef, useState } from 'react'
import type { FindingView } from '../engine/finding-view.ts'
import { cellElement } from '../paper/focus-cell.ts'
import { FindingNote } from './finding-note.tsx'
import { marginTexts } from './margin-texts.ts'
import { stackNotes } from './stack-notes.ts'

interface MarginProps {
  /** Of the attachment on the desk. */
  readonly findings: readonly FindingView[]
  readonly active: string | null
  readonly isNarrow: boolean
  readonly onGo: (finding: FindingView) => void
  readonly onMend: (finding: FindingView) => void
}

/** The findings beside the form, each level with its cell; on narrow screens below it, one after the other. */
export function Margin({ findings, active, isNarrow, onGo, onMend }: MarginProps) {
  const margin = useRef<HTMLElement>(null)
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
  useLayoutEffect(() => {
    const place = () => margin.current && setTops(measure(margin.current, findings, active))
    place()
    const observer = new ResizeObserver(place)
    if (margin.current?.parentElement) observer.observe(margin.current.parentElement)
    for (const note of margin.current?.querySelectorAll('.note-place') ?? []) observer.observe(note)
    return () => observer.disconnect()
  }, [findings, active])
  const bottom = isNarrow ? 0 : Math.max(0, ...tops.values()) + 160
  return (
    <aside ref={margin} className="margin" aria-label={marginTexts.heading} style={{ minHeight: `${bottom}px` }}>
      {findings.length === 0 ? <p className="none">{marginTexts.none}</p> : null}
      {findings.map((finding) => (
        <div
          key={finding.fingerprint}
          className="note-place"
          data-note={finding.fingerprint}
          style={isNarrow ? {} : { transform: `translateY(${tops.get(finding.fingerprint) ?? 0}px)` }}
        >
          <FindingNote finding={finding} isActive={finding.fingerprint === active} onGo={onGo} onMend={onMend} />
        </div>
      ))}
    </aside>
  )
}

function measure(margin: HTMLElement, findings: readonly FindingView[], active: string | null) {
  const top = margin.getBoundingClientRect().top
  const wanted = findings.map(({ fingerprint, address }) => {
    const cell = address === null ? null : cellElement(address)
    const note = margin.querySelector<HTMLElement>(`[data-note="${CSS.escape(fingerprint)}"]`)
    const height = note?.offsetHeight ?? 0
    return { id: fingerprint, wanted: cell ? Math.max(0, cell.getBoundingClientRect().top - top - 10) : 0, height }
  })
  return stackNotes(wanted, active)
}
