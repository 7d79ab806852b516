import { useState } from 'react'
import { deskTexts } from './desk-texts.ts'
import { backOf, onwardOf } from './move-words.ts'
import type { Decisions } from './use-decisions.ts'
import type { NeighbourWays } from './use-neighbours.ts'

interface DecisionBarProps {
  readonly decisions: Decisions
  readonly neighbours: NeighbourWays
  readonly onReturnCell: () => void
}

/** What can be done with the package, always in reach, and by which keys. */
export function DecisionBar({ decisions, neighbours, onReturnCell }: DecisionBarProps) {
  const { passing, returning, said, pending, askPass } = decisions
  const { decide, keys } = deskTexts
  const [areShown, setShown] = useState(false)
  return (
    <div className="decision-bar">
      <div className="desk-ways">
        <button
          type="button"
          aria-label={decide.previous}
          disabled={neighbours.previous === null}
          onClick={neighbours.goPrevious}
        >
          ← <span className="word">{decide.previous}</span>
        </button>
        <button type="button" aria-label={decide.next} onClick={neighbours.goNext}>
          <span className="word">{decide.next}</span> →
        </button>
      </div>
      <p className={said?.isRefusal ? 'refusal' : 'hint'} role="status">
        {said?.text ?? (passing || returning ? '' : decide.notYours)}
      </p>
      {passing || returning ? (
        <div className="buttons">
          <button
            type="button"
            className="show-keys quiet"
            aria-expanded={areShown}
            onClick={() => setShown(!areShown)}
          >
            {keys.show}
          </button>
          <button type="button" disabled={!returning} onClick={onReturnCell}>
            {decide.back[backOf(returning)].cell}
            {pending.length > 0 ? <span className="tally">{pending.length}</span> : null}
          </button>
          <button type="button" className="main" disabled={!passing} onClick={askPass}>
            {decide.onward[onwardOf(passing)].name}
          </button>
        </div>
      ) : null}
      <KeyHelp isShown={areShown} />
    </div>
  )
}

/** On wide screens always there; on narrow ones on demand. */
function KeyHelp({ isShown }: { readonly isShown: boolean }) {
  const { keys } = deskTexts
  const entries = [
    ['N', keys.next],
    ['P', keys.previous],
    ['J', keys.nextFinding],
    ['K', keys.previousFinding],
    ['A', keys.pass],
    ['R', keys.returnCell],
    ['W', keys.accept],
    ['X', keys.refuse],
    ['S', keys.score],
    ['1–5', keys.tabs],
    ['Esc', keys.cancel],
  ] as const
  return (
    <ul className={isShown ? 'key-help shown' : 'key-help'} aria-label={keys.heading}>
      {entries.map(([key, does]) => (
        <li key={key}>
          <kbd>{key}</kbd> {does}
        </li>
      ))}
    </ul>
  )
}
