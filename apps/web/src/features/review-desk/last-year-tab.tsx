import type { LastYearJson } from '@mingxiao/contract'
import { useState } from 'react'
import { byPosition } from '../../ui/by-position.ts'
import { groupDigits } from '../review/group-digits.ts'
import { reviewTexts } from '../review/review-texts.ts'
import type { DeskPanelProps } from './desk-panel-props.ts'
import { deskTexts } from './desk-texts.ts'
import { useLastYear } from './use-review-package.ts'

type YearChange = LastYearJson['changes'][number]

/** What the unit said a year ago, cell by cell where it says something else now. */
export function LastYearTab({ packageKey, cell, onShow }: DeskPanelProps) {
  const { data, isError } = useLastYear(packageKey)
  const [areFollowing, setFollowing] = useState(false)
  const [isOnlyThis, setOnlyThis] = useState(false)
  const { lastYear, none } = deskTexts
  if (isError) return <p role="alert">{reviewTexts.failed}</p>
  if (!data) return <p className="hint">{reviewTexts.reading}</p>
  if (!data.last) return <p className="hint">{none.lastYear}</p>
  const shown = data.changes.filter((change) => {
    return (areFollowing || !follows(change)) && (!isOnlyThis || change.cell === cell)
  })
  const { columns } = lastYear
  return (
    <>
      <p className="tab-options">
        <b>{lastYear.changed(shown.length)}</b>
        <label>
          <input type="checkbox" checked={areFollowing} onChange={() => setFollowing(!areFollowing)} />
          {lastYear.showFollowing}
        </label>
        <label>
          <input type="checkbox" checked={isOnlyThis} onChange={() => setOnlyThis(!isOnlyThis)} />
          {lastYear.onlyThis}
        </label>
      </p>
      {shown.length === 0 ? <p className="hint">{none.changes}</p> : null}
      <table className="last-year">
        <thead>
          <tr>
            <th>{columns.cell}</th>
            <th>{columns.before(data.last.year)}</th>
            <th>{columns.after(data.last.year + 1)}</th>
            <th>{columns.rise}</th>
          </tr>
        </thead>
        <tbody>
          {byPosition(shown).map(({ key, item }) => (
            <ChangeRow key={key} change={item} isHere={item.cell !== null && item.cell === cell} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface ChangeRowProps {
  readonly change: YearChange
  readonly isHere: boolean
  readonly onShow: (address: string) => void
}

function ChangeRow({ change: { change, cell, rise, risePercent }, isHere, onShow }: ChangeRowProps) {
  const text = (name: string) => (typeof change[name] === 'string' ? (change[name] as string) : '')
  const kind = deskTexts.lastYear.kinds[change.kind] ?? change.kind
  const label = deskTexts.lastYear.place(text('attachment'), text('label') || text('title'))
  const isLong = change.kind !== 'cell'
  return (
    <tr className={isHere ? 'here' : ''}>
      <th scope="row">
        {cell === null ? (
          label
        ) : (
          <button type="button" className="link" onClick={() => onShow(cell)}>
            {label}
          </button>
        )}
        {kind === '' ? null : <small>{kind}</small>}
      </th>
      <td className={isLong ? 'long' : ''}>{text('before') || (change.kind === 'row-removed' ? text('text') : '')}</td>
      <td className={isLong ? 'long' : ''}>{text('after') || (change.kind === 'row-added' ? text('text') : '')}</td>
      <td>{rise === null ? '' : riseText(rise, risePercent)}</td>
    </tr>
  )
}

function riseText(rise: string, percent: string | null): string {
  const sign = (figure: string) => (figure.startsWith('-') || figure === '0' ? '' : '+')
  const amount = sign(rise) + groupDigits(rise)
  return percent === null ? amount : `${amount}（${sign(percent)}${percent}%）`
}

function follows({ change }: YearChange): boolean {
  return change['follows'] === true
}
