import { useMemo, useState } from 'react'
import { byPosition } from '../../ui/by-position.ts'
import { deskAddress } from '../review/review-address.ts'
import { copiesTexts } from './copies-texts.ts'
import { type MarkedPiece, markAlike } from './mark-alike.ts'
import type { Similarity } from './similarity.ts'

interface SideBySideProps {
  readonly regionId: number
  readonly similarity: Similarity
  readonly onStep: (by: 1 | -1) => void
}

/** The first of the packages at the left, one of the others beside it, with what they have in common marked. */
export function SideBySide({ regionId, similarity: { places, left }, onStep }: SideBySideProps) {
  const [against, setAgainst] = useState(1)
  const [first, other] = [places[0], places[against]]
  const marked = useMemo(() => (first && other ? markAlike(first.quote, other.quote) : null), [first, other])
  if (!first || !other || !marked) return null
  return (
    <section className="side-by-side" aria-label={copiesTexts.beside}>
      <div className="side-head">
        <span className="hint">{copiesTexts.same}</span>
        <span className="steps">
          <button type="button" onClick={() => onStep(-1)}>
            ← {copiesTexts.previous}
          </button>
          <button type="button" onClick={() => onStep(1)}>
            {copiesTexts.next} →
          </button>
        </span>
      </div>
      {left.map(({ name, owner, packageId }) => (
        <p key={name + packageId} className="left-name">
          {places.find((place) => place.packageId === packageId)?.unit} · {copiesTexts.left(name, owner)}
        </p>
      ))}
      {places.length > 2 ? (
        <fieldset className="others" aria-label={copiesTexts.beside}>
          {places.slice(1).map(({ packageId, unit, path }, at) => (
            <button
              key={packageId + path}
              type="button"
              aria-pressed={at + 1 === against}
              onClick={() => setAgainst(at + 1)}
            >
              {unit}
            </button>
          ))}
        </fieldset>
      ) : null}
      <div className="sides">
        <Side regionId={regionId} place={first} pieces={marked[0]} />
        <Side regionId={regionId} place={other} pieces={marked[1]} />
      </div>
    </section>
  )
}

interface SideProps {
  readonly regionId: number
  readonly place: Similarity['places'][number]
  readonly pieces: readonly MarkedPiece[]
}

function Side({ regionId, place: { packageId, unit, attachment, label, path }, pieces }: SideProps) {
  return (
    <article>
      <header>
        <h3>{unit}</h3>
        <a href={deskAddress(regionId, packageId, path === null ? {} : { at: path })}>
          {copiesTexts.attachment(attachment)} {label}
        </a>
      </header>
      <p>
        {byPosition(pieces).map(({ key, item: { text, isAlike } }) =>
          isAlike ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>,
        )}
      </p>
    </article>
  )
}
