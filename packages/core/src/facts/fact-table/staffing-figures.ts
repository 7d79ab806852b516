import type { Entry } from '../../forms/entry.ts'
import type { Figure } from '../../forms/figure.ts'
import type { Package } from '../../package/package.ts'
import { reportsOf } from '../../package/reports-of.ts'
import type { FigureKind } from '../figures/figure-units.ts'
import type { MeasureId } from '../measures.ts'
import { type Statement, statementsOf } from '../statements-of.ts'
import type { KeyedFigure } from './figure-fact.ts'

/** Posts, people employed and the rate of both: the block of 附件1, and what the reports say of the unit as a whole. */
export function staffingFiguresOf(pack: Package): readonly KeyedFigure[] {
  const line = pack.baseData?.staffing.unit
  const cells = line
    ? [...cellFigure('quota', line.quota), ...cellFigure('staff', line.staff), ...cellFigure('staffingRate', line.rate)]
    : []
  const said = reportsOf(pack)
    .flatMap((report) => statementsOf(report, pack))
    .filter((statement) => kinds[statement.measure] !== undefined && isOfUnitAtYearEnd(statement))
    .map(({ measure, year, figure, place }): KeyedFigure => {
      const mention = { figure, place, source: 'sentence', stageIsSaid: true } as const
      return { ...keyOf(measure, year), kind: figure.kind, mention }
    })
  return [...cells, ...said]

  function cellFigure(measure: MeasureId, { value, place }: Entry<Figure>): readonly KeyedFigure[] {
    const kind = kinds[measure]
    if (!value || !kind) return []
    const figure = { ...value, unit: kind === 'percent' ? '%' : '人' }
    return [{ ...keyOf(measure, pack.year), kind, mention: { figure, place, source: 'table', stageIsSaid: true } }]
  }
}

const kinds: Readonly<Partial<Record<MeasureId, FigureKind>>> = {
  quota: 'people',
  staff: 'people',
  staffingRate: 'percent',
}

function keyOf(measure: MeasureId, year: number) {
  return { measure, subject: '', rateOf: null, year, stage: null }
}

/** Not the people of one office of the unit or of many units, nor those it had when the year began. */
function isOfUnitAtYearEnd({ sentence, figure }: Statement): boolean {
  const before = sentence.slice(0, figure.start)
  if (/全[省市县区国镇乡]|系统/.test(before)) return false
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('：')) + 1,
  )
  return !/[股科室]/.test(clause) && !/年初|月初|上年|原有|调入|调出|新增/.test(clause)
}
