import type { DashboardJson } from '@mingxiao/contract'
import { bureauTexts } from './bureau-texts.ts'
import type { Asked, Figure, Mark } from './figure.ts'
import { inWan } from './in-wan.ts'
import { executionLabel, inflationLabel, rangeLabel } from './range-label.ts'

/** How many packages lie in which range of score, inflation and execution. */
export function rangeFigures({ year, scores, inflation, execution }: DashboardJson): readonly Figure[] {
  const unit = bureauTexts.packages
  const mark = (count: number, title: string, asked: Asked): Mark | null =>
    count === 0 ? null : { title, year, asked }
  return [
    {
      id: 'scores',
      title: bureauTexts.scores,
      hint: bureauTexts.scoresHint,
      category: bureauTexts.scoreRange,
      shape: 'bars',
      unit,
      series: [
        { name: bureauTexts.printed, colour: 'chart-claimed' },
        { name: bureauTexts.recomputed, colour: 'chart-way-4' },
        { name: bureauTexts.reviewed, colour: 'chart-warning' },
      ],
      rows: scores.map((range) => {
        const { key, to, from, printed, recomputed, reviewed } = range
        const label = to === null ? (from ?? '') : rangeLabel(range, '')
        return {
          label,
          values: [`${printed}`, `${recomputed}`, `${reviewed}`],
          marks: [
            mark(printed, `${bureauTexts.printed} ${label}`, { printed: key }),
            mark(recomputed, `${bureauTexts.recomputed} ${label}`, { recomputed: key }),
            mark(reviewed, `${bureauTexts.reviewed} ${label}`, { reviewed: key }),
          ],
        }
      }),
    },
    {
      id: 'inflation',
      title: bureauTexts.inflation,
      hint: bureauTexts.inflationHint,
      category: bureauTexts.inflationRange,
      shape: 'bars',
      unit,
      series: [{ name: bureauTexts.inPackages, colour: 'chart-warning' }],
      rows: inflation.map((range, at) => {
        const { key, packages } = range
        const label = inflationLabel(range, inflation[at - 1])
        return {
          label,
          values: [`${packages}`],
          marks: [mark(packages, `${bureauTexts.inflation}：${label}`, { inflation: key })],
        }
      }),
    },
    {
      id: 'execution',
      title: bureauTexts.execution,
      hint: bureauTexts.executionHint,
      category: bureauTexts.executionRange,
      shape: 'bars',
      unit,
      series: [
        { name: bureauTexts.inPackages, colour: 'chart-way-3' },
        { name: `${bureauTexts.money}（${bureauTexts.wan}）`, colour: 'chart-way-2', isAside: true },
      ],
      rows: execution.map((range, at) => {
        const { key, packages, money } = range
        const label = executionLabel(range, execution[at - 1])
        const opened = mark(packages, `${bureauTexts.execution} ${label}`, { execution: key })
        return { label, values: [`${packages}`, inWan(money)], marks: [opened, null] }
      }),
    },
  ]
}
