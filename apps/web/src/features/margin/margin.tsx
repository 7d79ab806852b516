import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { FindingView } from '../engine/finding-view.ts'
import { cellElement } from '../paper/focus-cell.ts'
import { FindingNote } from './finding-note.tsx'
import { marginTexts } from './margin-texts.ts'
import { stackNotes } from './stack-notes.ts'

/** Something else that stands beside a cell, such as what somebody wrote about it. */
export interface MarginCard {
  readonly id: string
  readonly address: string
  readonly card: ReactNode
}

interface MarginProps {
  /** Of the attachment on the desk. */
  readonly findings: readonly FindingView[]
  readonly cards: readonly MarginCard[]
  /** What stands below a finding. */
  readonly footOf: ((finding: FindingView) => ReactNode) | null
  readonly active: string | null
  readonly isNarrow: boolean
  readonly onGo: (finding: FindingView) => void
  readonly onMend: (finding: FindingView) => void
}

/** The findings beside the form, each level with its cell; on narrow screens below it, one after the other. */
export const Margin = memo(function Margin({ findings, cards, footOf, active, isNarrow, onGo, onMend }: MarginProps) {
  const margin = useRef<HTMLElement>(null)
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
  useLayoutEffect(() => {
    const place = () => margin.current && setTops(measure(margin.current, [...findings.map(placeOf), ...cards], active))
    place()
    const observer = new ResizeObserver(place)
    if (margin.current?.parentElement) observer.observe(margin.current.parentElement)
    for (const note of margin.current?.querySelectorAll('.note-place') ?? []) observer.observe(note)
    return () => observer.disconnect()
  }, [findings, cards, active])
  const bottom = isNarrow ? 0 : Math.max(0, ...tops.values()) + 160
  return (
    <aside ref={margin} className="margin" aria-label={marginTexts.heading} style={{ minHeight: `${bottom}px` }}>
      {findings.length + cards.length === 0 ? <p className="none">{marginTexts.none}</p> : null}
      {findings.map((finding) => (
        <div
          key={finding.fingerprint}
          className="note-place"
          data-note={finding.fingerprint}
          style={isNarrow ? {} : { transform: `translateY(${tops.get(finding.fingerprint) ?? 0}px)` }}
        >
          <FindingNote finding={finding} isActive={finding.fingerprint === active} onGo={onGo} onMend={onMend}>
            {footOf?.(finding)}
          </FindingNote>
        </div>
      ))}
      {cards.map(({ id, card }) => (
        <div
          key={id}
          className="note-place"
          data-note={id}
          style={isNarrow ? {} : { transform: `translateY(${tops.get(id) ?? 0}px)` }}
        >
          {card}
        </div>
      ))}
    </aside>
  )
})

interface PlacedNote {
  readonly id: string
  readonly address: string | null
}

function placeOf({ fingerprint, address }: FindingView): PlacedNote {
  return { id: fingerprint, address }
}

function measure(margin: HTMLElement, notes: readonly PlacedNote[], active: string | null) {
  const top = margin.getBoundingClientRect().top
  const wanted = notes.map(({ id, address }) => {
    const cell = address === null ? null : cellElement(address)
    const note = margin.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
    const height = note?.offsetHeight ?? 0
    return { id, wanted: cell ? Math.max(0, cell.getBoundingClientRect().top - top - 10) : 0, height }
  })
  return stackNotes(wanted, active)
}
