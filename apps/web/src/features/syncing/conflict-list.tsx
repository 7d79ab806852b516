import type { Conflict } from './sync-state.ts'
import { syncTexts } from './sync-texts.ts'

interface ConflictListProps {
  readonly conflicts: readonly Conflict[]
  readonly nameOf: (address: string) => string
  readonly onSettle: (conflict: Conflict, whose: 'mine' | 'theirs') => void
  readonly onGo: (address: string) => void
}

/** Cells that two people changed at once, each for one of them to decide. */
export function ConflictList({ conflicts, nameOf, onSettle, onGo }: ConflictListProps) {
  if (conflicts.length === 0) return null
  return (
    <section className="conflicts" aria-label={syncTexts.heading} role="alert">
      {conflicts.map((conflict) => (
        <div key={conflict.address}>
          <p>
            <b>{nameOf(conflict.address)}</b>
            {conflict.why === 'gone' ? syncTexts.gone : syncTexts.changed(conflict.value)}
          </p>
          <button type="button" onClick={() => onSettle(conflict, 'mine')}>
            {syncTexts.mine}
          </button>
          <button type="button" onClick={() => onSettle(conflict, 'theirs')}>
            {syncTexts.theirs}
          </button>
          <button type="button" className="quiet" onClick={() => onGo(conflict.address)}>
            {syncTexts.go}
          </button>
        </div>
      ))}
    </section>
  )
}
