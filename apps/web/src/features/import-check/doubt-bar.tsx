import { useState } from 'react'
import type { Doubt } from './doubts-of.ts'
import { importCheckTexts } from './import-check-texts.ts'

interface DoubtBarProps {
  readonly doubts: readonly Doubt[]
  readonly onGo: (doubt: Doubt) => void
}

/** What is uncertain, one at a time, with the way through all of it. */
export function DoubtBar({ doubts, onGo }: DoubtBarProps) {
  const [at, setAt] = useState(-1)
  const doubt = doubts[at]

  function step(by: 1 | -1) {
    const next = (Math.max(at, by === 1 ? -1 : 0) + by + doubts.length) % doubts.length
    const found = doubts[next]
    setAt(next)
    if (found) onGo(found)
  }

  return (
    <div className="doubt-bar" role="status">
      <b>{importCheckTexts.doubts(doubts.length)}</b>
      {doubts.length === 0 ? null : (
        <span>
          <button type="button" aria-label={importCheckTexts.previous} onClick={() => step(-1)}>
            ↑
          </button>
          <button type="button" aria-label={importCheckTexts.next} onClick={() => step(1)}>
            ↓
          </button>
        </span>
      )}
      {doubt ? (
        <span className="doubt">
          {at + 1}/{doubts.length} {doubt.message}
          {doubt.spot === null && doubt.address === null ? ` ${importCheckTexts.noSpot}` : ''}
        </span>
      ) : null}
    </div>
  )
}
