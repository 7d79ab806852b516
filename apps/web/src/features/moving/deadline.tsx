import type { PackageContent } from '@mingxiao/contract'
import { locale } from '../../ui/in-language.ts'
import { daysLeft } from './days-left.ts'
import { movingTexts } from './moving-texts.ts'

/** When the unit has to submit, and how long that is; nothing where no window was set. */
export function Deadline({ openTime }: { readonly openTime: PackageContent['head']['openTime'] }) {
  if (!openTime) return null
  const [now, opens, closes] = [new Date(), new Date(openTime.opensAt), new Date(openTime.closesAt)]
  if (now < opens) return <span className="deadline">{movingTexts.opens(day.format(opens))}</span>
  const left = daysLeft(now, closes)
  const isOver = now >= closes
  return (
    <span className={`deadline${isOver ? ' over' : left <= soon ? ' soon' : ''}`}>
      {movingTexts.deadline} {day.format(closes)}
      <b>{isOver ? movingTexts.over(Math.max(1, -left)) : movingTexts.daysLeft(left)}</b>
      {openTime.isExtended ? <em>{movingTexts.extended}</em> : null}
    </span>
  )
}

/** Days before the end that are shown as pressing. */
const soon = 7
const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' })
