import type { DashboardJson } from '@mingxiao/contract'
import { Decimal } from '@mingxiao/core'
import { bureauTexts } from './bureau-texts.ts'
import type { Colour, Figure, Mark, State, Timeliness } from './figure.ts'
import { inWan } from './in-wan.ts'

/** What is shown by department: how far packages are, whether they came in time, and the money behind them. */
export function departmentFigures({ year, departments }: DashboardJson): readonly Figure[] {
  const named = departments.map((one) => ({ ...one, name: one.name || bureauTexts.noDepartment }))
  const common = { category: bureauTexts.department, shape: 'stacked' } as const
  return [
    {
      ...common,
      id: 'completeness',
      title: bureauTexts.completeness,
      hint: bureauTexts.completenessHint,
      unit: bureauTexts.units,
      series: states.map(([state, colour]) => ({ name: bureauTexts.states[state], colour })),
      rows: named.map(({ id, name, states: counts }) => ({
        label: name,
        ...countsOf(
          states.map(([state]) => state),
          (state) => counts.find((one) => one.state === state)?.units,
          (state): Mark => ({
            title: `${name} · ${bureauTexts.states[state]}`,
            year,
            asked: { department: id ?? 'none', state },
          }),
        ),
      })),
    },
    {
      ...common,
      id: 'timeliness',
      title: bureauTexts.timeliness,
      hint: bureauTexts.timelinessHint,
      unit: bureauTexts.units,
      series: times.map(([time, colour]) => ({ name: bureauTexts.times[time], colour })),
      rows: named.map(({ id, name, timeliness }) => ({
        label: name,
        ...countsOf(
          times.map(([time]) => time),
          (time) => timeliness.find((one) => one.timeliness === time)?.units,
          (time): Mark => ({
            title: `${name} · ${bureauTexts.times[time]}`,
            year,
            asked: { department: id ?? 'none', timeliness: time },
          }),
        ),
      })),
    },
    {
      ...common,
      id: 'stake',
      title: bureauTexts.stake,
      hint: bureauTexts.stakeHint,
      unit: bureauTexts.wan,
      series: [
        { name: bureauTexts.withErrors, colour: 'chart-error' },
        { name: bureauTexts.withoutErrors, colour: 'chart-way-3' },
      ],
      rows: named.map(({ id, name, money, moneyWithErrors }) => {
        const without = Decimal.of(money).minus(Decimal.of(moneyWithErrors)).toString()
        const mark = (amount: string, kind: string, having: 'errors' | 'no-errors'): Mark | null =>
          Decimal.of(amount).isZero()
            ? null
            : { title: `${name} · ${kind}`, year, asked: { department: id ?? 'none', having } }
        return {
          label: name,
          values: [inWan(moneyWithErrors), inWan(without)],
          marks: [
            mark(moneyWithErrors, bureauTexts.withErrors, 'errors'),
            mark(without, bureauTexts.withoutErrors, 'no-errors'),
          ],
        }
      }),
    },
  ]
}

/** In the order of a package's way. */
const states: readonly (readonly [State, Colour])[] = [
  ['none', 'chart-none'],
  ['draft', 'chart-begun'],
  ['returned', 'chart-warning'],
  ['submitted', 'chart-way-1'],
  ['signed', 'chart-way-2'],
  ['department-passed', 'chart-way-3'],
  ['approved', 'chart-way-4'],
  ['published', 'chart-way-5'],
]

const times: readonly (readonly [Timeliness, Colour])[] = [
  ['in-time', 'chart-way-4'],
  ['extended', 'chart-way-2'],
  ['late', 'chart-warning'],
  ['pending', 'chart-none'],
  ['overdue', 'chart-error'],
]

/** Values and marks of a row, one for each kind; where there is none of a kind nothing can be opened. */
function countsOf<K>(kinds: readonly K[], countOf: (kind: K) => number | undefined, markOf: (kind: K) => Mark) {
  const counts = kinds.map((kind) => ({ kind, count: countOf(kind) ?? 0 }))
  return {
    values: counts.map(({ count }) => `${count}`),
    marks: counts.map(({ kind, count }) => (count === 0 ? null : markOf(kind))),
  }
}
