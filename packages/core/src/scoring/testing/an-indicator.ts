import type { Place } from '../../forms/entry.ts'
import { absentEntry, type Field, measure, readEntry, score, text } from '../../forms/field.ts'
import type { Indicator } from '../../package/package.ts'

export interface IndicatorTexts {
  readonly name?: string
  readonly level1?: string
  readonly level2?: string
  readonly target?: string
  readonly actual?: string
  readonly weight?: string
  readonly score?: string
}

/** An indicator as its cells would be read; what a test does not name is a plain counted output that is met. */
export function anIndicator(texts: IndicatorTexts = {}): Indicator {
  const name = texts.name ?? '培训人次'
  const entry = <T>(field: Field<T>, quote: string) => readEntry(field, placeOf(`“${name}”·${field.label}`, quote))
  return {
    level1: entry(text('一级指标'), texts.level1 ?? '产出指标（50分）'),
    level2: entry(text('二级指标'), texts.level2 ?? '数量指标'),
    level3: entry(text('三级指标'), name),
    target: entry(measure('年度指标值'), texts.target ?? '≥100人次'),
    actual: entry(measure('实际完成值'), texts.actual ?? '100人次'),
    weight: entry(score('分值'), texts.weight ?? '10'),
    score: entry(score('自评得分'), texts.score ?? '10'),
    reason: absentEntry(placeOf('偏差原因分析及改进措施', '')),
    reviewScore: absentEntry(placeOf('复核分', '')),
    standard: absentEntry(placeOf('评分标准', '')),
  }
}

function placeOf(label: string, quote: string): Place {
  const origin = { format: 'form', path: label } as const
  return { attachment: '3-1', label, quote, table: null, row: null, column: null, origin }
}
