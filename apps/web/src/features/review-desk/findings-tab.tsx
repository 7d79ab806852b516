import { useEffect, useRef } from 'react'
import type { DeskPanelProps } from './desk-panel-props.ts'
import { deskTexts } from './desk-texts.ts'
import { ReviewFindingNote } from './review-finding-note.tsx'

/** Every finding in reading order, the one that is looked at in view. */
export function FindingsTab({ findings, active, content, onGo, onWaiver }: DeskPanelProps) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding is looked at.
  useEffect(() => {
    list.current?.querySelector('.note.active')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  if (findings.length === 0) return <p className="hint">{deskTexts.none.findings}</p>
  const canDecide = content.head.may.deeds.includes('decide-waiver')
  return (
    <ul className="review-findings" ref={list}>
      {findings.map((finding) => (
        <li key={finding.fingerprint}>
          <ReviewFindingNote
            finding={finding}
            isActive={finding.fingerprint === active}
            canDecide={canDecide}
            onGo={onGo}
            onWaiver={onWaiver}
          />
        </li>
      ))}
    </ul>
  )
}
