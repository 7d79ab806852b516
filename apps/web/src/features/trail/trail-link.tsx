import type { TrailEntryJson } from '@mingxiao/contract'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { saidInWords } from './said-in-words.ts'
import { trailTexts } from './trail-texts.ts'

/** What one link says: before and after, side by side. */
export function TrailLink({ entry, children }: { readonly entry: TrailEntryJson; readonly children: ReactNode }) {
  const all = saidInWords(entry)
  const [isWhole, setWhole] = useState(false)
  const said = isWhole ? all : all.slice(0, atFirst)
  return (
    <div className="trail-link">
      {said.length === 0 ? (
        <p className="hint">{trailTexts.nothingSaid}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{trailTexts.what}</th>
              <th scope="col">{trailTexts.formerly}</th>
              <th scope="col">{trailTexts.afterwards}</th>
            </tr>
          </thead>
          <tbody>
            {said.map(({ key, what, before, after }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <td className="before">{before}</td>
                <td className="after">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {said.length < all.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {trailTexts.rest(all.length - said.length)}
        </Button>
      ) : null}
      <dl>
        <dt>{trailTexts.hash}</dt>
        <dd>{entry.hash}</dd>
        <dt>{trailTexts.rules}</dt>
        <dd>{entry.rulesVersion}</dd>
      </dl>
      {children}
    </div>
  )
}

/** An imported package changes hundreds of cells. */
const atFirst = 12
