import { byPosition } from '../../ui/by-position.ts'
import { copiesTexts } from './copies-texts.ts'
import type { Similarity } from './similarity.ts'

interface CopyListProps {
  readonly similarities: readonly Similarity[]
  readonly chosen: number
  readonly onChoose: (at: number) => void
}

/** Every similarity in a line or two, the most suspicious first. */
export function CopyList({ similarities, chosen, onChoose }: CopyListProps) {
  return (
    <nav className="copy-list" aria-label={copiesTexts.list}>
      {byPosition(similarities).map(({ key, item: { kind, letters, percent, places, left } }, at) => (
        <button key={key} type="button" aria-current={at === chosen ? 'true' : undefined} onClick={() => onChoose(at)}>
          <b>
            {kind === 'passage'
              ? copiesTexts.shared(letters, places.length)
              : copiesTexts.sharedTable(letters, percent ?? '')}
          </b>
          <span>{places.map(({ unit }) => unit).join('、')}</span>
          {left[0] ? <em>{copiesTexts.left(left[0].name, left[0].owner)}</em> : null}
        </button>
      ))}
    </nav>
  )
}
