import { byPosition } from '../../ui/by-position.ts'
import { sharedTexts } from './shared-texts.ts'

interface ImportNoticesProps {
  /** First how it went, then what to look at. */
  readonly said: readonly string[]
  readonly onNote: () => void
}

/** What was said of the last import, until it was noted. */
export function ImportNotices({ said, onNote }: ImportNoticesProps) {
  const [first, ...others] = said
  if (first === undefined) return null
  return (
    <section className="said" role="status">
      {others.length === 0 ? (
        <p>{first}</p>
      ) : (
        <details>
          <summary>{first}</summary>
          <ol>
            {byPosition(others).map(({ key, item }) => (
              <li key={key}>{item}</li>
            ))}
          </ol>
        </details>
      )}
      <button type="button" className="quiet" onClick={onNote}>
        {sharedTexts.noted}
      </button>
    </section>
  )
}
