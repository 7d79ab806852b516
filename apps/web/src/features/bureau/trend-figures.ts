import type { DashboardJson } from '@mingxiao/contract'
import { bureauTexts } from './bureau-texts.ts'
import type { Figure, Mark } from './figure.ts'

/** The years beside each other. */
export function trendFigures({ trend }: DashboardJson): readonly Figure[] {
  const mark = (year: number, name: string, having: 'package' | 'in-time' | 'approved'): Mark => ({
    title: `${year} · ${name}`,
    year,
    asked: { having },
  })
  const counted = (count: number, ...meant: Parameters<typeof mark>) => (count === 0 ? null : mark(...meant))
  return [
    {
      id: 'trend',
      title: bureauTexts.trend,
      hint: bureauTexts.trendHint,
      category: bureauTexts.year,
      shape: 'lines',
      unit: bureauTexts.points,
      series: [
        { name: bureauTexts.printed, colour: 'chart-claimed' },
        { name: bureauTexts.recomputed, colour: 'chart-way-4' },
        { name: bureauTexts.reviewed, colour: 'chart-error' },
        { name: bureauTexts.executionShare, colour: 'chart-warning' },
      ],
      rows: trend.map(({ year, printed, recomputed, reviewed, execution }) => {
        const values = [printed, recomputed, reviewed, execution]
        const marks = values.map((value) => (value === null ? null : mark(year, bureauTexts.begun, 'package')))
        return { label: `${year}`, values, marks }
      }),
    },
    {
      id: 'trend-count',
      title: bureauTexts.trendCount,
      hint: bureauTexts.trendCountHint,
      category: bureauTexts.year,
      shape: 'bars',
      unit: bureauTexts.packages,
      series: [
        { name: bureauTexts.begun, colour: 'chart-begun' },
        { name: bureauTexts.inTime, colour: 'chart-way-2' },
        { name: bureauTexts.approved, colour: 'chart-way-4' },
        { name: bureauTexts.errorsEach, colour: 'chart-error', isAside: true },
      ],
      rows: trend.map(({ year, packages, inTime, approved, errors }) => ({
        label: `${year}`,
        values: [`${packages}`, `${inTime}`, `${approved}`, errors],
        marks: [
          counted(packages, year, bureauTexts.begun, 'package'),
          counted(inTime, year, bureauTexts.inTime, 'in-time'),
          counted(approved, year, bureauTexts.approved, 'approved'),
          null,
        ],
      })),
    },
  ]
}
