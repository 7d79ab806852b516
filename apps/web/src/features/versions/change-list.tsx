import type { Change } from '@mingxiao/drafts'
import { useState } from 'react'
import { byPosition } from '../../ui/by-position.ts'
import { paperTexts } from '../paper/paper-texts.ts'
import { type ChangeView, changeView } from './change-view.ts'
import { versionsTexts } from './versions-texts.ts'

interface ChangeListProps {
  readonly changes: readonly Change[]
  readonly onGo: (address: string) => void
}

/** What differs between two versions, attachment by attachment; figures that only follow on demand. */
export function ChangeList({ changes, onGo }: ChangeListProps) {
  const [withFollowing, setWithFollowing] = useState(false)
  const views = changes.map(changeView)
  const shown = views.filter(({ follows }) => withFollowing || !follows)
  if (views.length === 0) return <p className="hint">{versionsTexts.equal}</p>
  const groups = Map.groupBy(shown, ({ attachment }) => attachment)
  return (
    <>
      <p className="change-count">
        {versionsTexts.count(shown.length)}
        {views.some(({ follows }) => follows) ? (
          <label>
            <input
              type="checkbox"
              checked={withFollowing}
              onChange={({ target }) => setWithFollowing(target.checked)}
            />
            {versionsTexts.withFollowing}
          </label>
        ) : null}
      </p>
      {[...groups].map(([attachment, own]) => (
        <section key={attachment}>
          <h3>{attachment === '' ? versionsTexts.whole : paperTexts.attachment(attachment)}</h3>
          <ul className="changes">
            {byPosition(own).map(({ key, item }) => (
              <ChangeLine key={key} change={item} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function ChangeLine({ change, onGo }: { readonly change: ChangeView; readonly onGo: (address: string) => void }) {
  const { label, what, before, after, follows, address } = change
  return (
    <li className={follows ? 'follows' : ''}>
      {address === null ? (
        <b>{[what, label].filter((said) => said !== '').join(' ')}</b>
      ) : (
        <button type="button" className="quiet" onClick={() => onGo(address)}>
          {label}
        </button>
      )}
      <span>
        {before === '' && what !== '' ? null : <del>{before === '' ? versionsTexts.blank : before}</del>}
        {after === '' && what !== '' ? null : <ins>{after === '' ? versionsTexts.blank : after}</ins>}
        {follows ? <em>{versionsTexts.follows}</em> : null}
      </span>
    </li>
  )
}
