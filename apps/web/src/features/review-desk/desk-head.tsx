import type { Me, PackageContent } from '@mingxiao/contract'
import type { PackageKey } from '../../api/export-address.ts'
import type { ScoreView } from '../engine/finding-view.ts'
import { reviewTexts } from '../review/review-texts.ts'
import { deskTexts } from './desk-texts.ts'
import { ExportMenu } from './export-menu.tsx'
import type { Neighbours } from './neighbours-of.ts'
import { useReviewScores } from './use-review-package.ts'

interface DeskHeadProps {
  readonly content: PackageContent
  readonly packageKey: PackageKey
  readonly me: Me
  readonly neighbours: Neighbours
  /** As the page computes it; null before it has. */
  readonly score: ScoreView | null
}

/** What the package is, where it stands in the queue, and its scores side by side. */
export function DeskHead({ content, packageKey, me, neighbours: { at, all }, score: viewed }: DeskHeadProps) {
  const { year, state } = content.head
  const { data } = useReviewScores(packageKey)
  const [score] = content.judged.scores
  const own = data?.totals.find(({ accountId, attachment }) => {
    return accountId === me.accountId && attachment === score?.attachment
  })
  const { printed = null, recomputed = null, grade = null } = score ?? {}
  const isApart = printed !== null && recomputed !== null && printed !== recomputed
  return (
    <div className="desk-head">
      <p>
        {deskTexts.packageOf(year)}
        <span className="review-state">{reviewTexts.states[state]}</span>
        {at > 0 ? <span className="hint">{deskTexts.place(at, all)}</span> : null}
      </p>
      <section className="scores" aria-label={deskTexts.scores}>
        <Score name={deskTexts.self} value={printed} />
        <Score name={deskTexts.recomputed} value={recomputed} after={grade} isApart={isApart} />
        <Score name={deskTexts.evidenced} value={viewed?.evidenced?.points ?? null} />
        <Score name={deskTexts.reviewed} value={own?.total ?? null} />
      </section>
      <ExportMenu packageKey={packageKey} />
    </div>
  )
}

interface ScoreProps {
  readonly name: string
  readonly value: string | null
  readonly after?: string | null
  readonly isApart?: boolean
}

function Score({ name, value, after = null, isApart = false }: ScoreProps) {
  return (
    <div className={isApart ? 'score apart' : 'score'}>
      <span>{name}</span>
      <strong>{value ?? reviewTexts.unknown}</strong>
      {after === null ? null : <em>{after}</em>}
    </div>
  )
}
