import { LanguageButton } from '../../ui/language-button.tsx'
import type { ScoreView } from '../engine/finding-view.ts'
import type { PackageHead } from '../engine/package-view.ts'
import type { SaveState } from '../saving/save-state.ts'
import { editorTexts } from './editor-texts.ts'

interface EditorHeadProps {
  readonly head: PackageHead
  readonly score: ScoreView | null
  readonly saved: SaveState
  readonly children: React.ReactNode
}

/** Whose package it is, its three scores, whether it is kept, and what can be done with it. */
export function EditorHead({ head, score, saved, children }: EditorHeadProps) {
  return (
    <header className="head">
      <a className="home" href="#/" title={editorTexts.home}>
        <img src="./icon.svg" alt={editorTexts.home} width="28" height="28" />
      </a>
      <div className="whose">
        <h1>{head.unit}</h1>
        <p>
          {editorTexts.year(head.year)}
          <span className={`saved ${saved.kind}`} role="status">
            {savedText(saved)}
          </span>
        </p>
      </div>
      <Scores score={score} />
      <div className="actions">
        {children}
        <LanguageButton className="quiet language" />
      </div>
    </header>
  )
}

function Scores({ score }: { readonly score: ScoreView | null }) {
  const { printed = null, recomputed = null, grade = null, evidenced = null } = score ?? {}
  const isApart = printed !== null && recomputed !== null && printed !== recomputed
  return (
    <section className="scores" aria-label={editorTexts.scores}>
      <Score name={editorTexts.printed} value={printed} />
      <Score name={editorTexts.recomputed} value={recomputed} after={grade} isApart={isApart} />
      <Score
        name={editorTexts.evidenced}
        value={evidenced && evidenced.items > 0 ? evidenced.points : null}
        after={evidenced && evidenced.items > 0 ? `${evidenced.items}/${evidenced.of}` : null}
        title={evidenced ? editorTexts.evidencedTitle(evidenced.items, evidenced.of) : editorTexts.noEvidence}
      />
    </section>
  )
}

interface ScoreProps {
  readonly name: string
  readonly value: string | null
  readonly after?: string | null
  readonly isApart?: boolean
  readonly title?: string
}

function Score({ name, value, after = null, isApart = false, title }: ScoreProps) {
  return (
    <div className={isApart ? 'score apart' : 'score'} title={title}>
      <span>{name}</span>
      <strong>{value ?? editorTexts.notKnown}</strong>
      {after === null ? null : <em>{after}</em>}
    </div>
  )
}

function savedText(saved: SaveState): string {
  if (saved.kind === 'saved') return editorTexts.saved[saved.where](clock.format(saved.at))
  return saved.kind === 'refused' ? saved.reason : editorTexts.saving[saved.kind]
}

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })
