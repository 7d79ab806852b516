import type { DashboardJson } from '@mingxiao/contract'
import { bureauTexts } from './bureau-texts.ts'
import type { Asked, Mark } from './figure.ts'
import { inWan, shareText } from './in-wan.ts'

interface TilesProps {
  readonly dashboard: DashboardJson
  readonly onMark: (mark: Mark) => void
}

/** The year in six numbers. */
export function Tiles({ dashboard, onMark }: TilesProps) {
  const { year, units, submitted, approved, withErrors, money, moneyWithErrors } = dashboard
  const { tiles, ofUnits, ofMoney } = bureauTexts
  const ofAll = (count: number) => ofUnits(shareText(`${count}`, `${units}`))
  const shown: readonly Tile[] = [
    { name: tiles.units, value: `${units}`, unit: '', note: '', asked: {} },
    { name: tiles.submitted, value: `${submitted}`, unit: '', note: ofAll(submitted), asked: { having: 'submitted' } },
    { name: tiles.approved, value: `${approved}`, unit: '', note: ofAll(approved), asked: { having: 'approved' } },
    { name: tiles.errors, value: `${withErrors}`, unit: '', note: '', asked: { having: 'errors' } },
    { name: tiles.money, value: inWan(money), unit: bureauTexts.wan, note: '', asked: { having: 'money' } },
    {
      name: tiles.moneyWithErrors,
      value: inWan(moneyWithErrors),
      unit: bureauTexts.wan,
      note: ofMoney(shareText(moneyWithErrors, money)),
      asked: { having: 'errors' },
    },
  ]
  return (
    <ul className="tiles">
      {shown.map(({ name, value, unit, note, asked }) => (
        <li key={name}>
          <button type="button" onClick={() => onMark({ title: name, year, asked })}>
            <span>{name}</span>
            <b>
              {value}
              {unit ? <small>{unit}</small> : null}
            </b>
            <small>{note}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface Tile {
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly note: string
  readonly asked: Asked
}
