import {
  type Decimal,
  type Evaluation,
  gradeOf,
  type Indicator,
  meantLevelOne,
  readLevelOne,
  standingOf,
} from '@mingxiao/core'
import { hasValueFor, type LawYear } from '@mingxiao/law'
import { type Bound, type BoundFields, type BoundList, boundList } from './bound.ts'
import { type BoundValue, wordsValue } from './bound-value.ts'

/** What follows from the rows of an evaluation: its indicators by head and by result, and its grade. */
export function bindEvaluation(evaluation: Evaluation, bound: BoundFields, at: LawYear): BoundFields {
  const rows = evaluation.indicators.rows
  const items = (bound['indicators'] as BoundList).map((item, index) => bindIndicator(item, rows[index]))
  const chosen = (isWanted: (row: Indicator) => boolean): BoundList => {
    return boundList(items.filter((_, index) => isWantedAt(rows, index, isWanted)))
  }
  return {
    ...bound,
    indicators: boundList(items, { total: (bound['indicators'] as unknown as BoundFields)['total'] as Bound }),
    outputs: chosen((row) => headOf(row, evaluation).includes('产出') || headOf(row, evaluation).includes('成本')),
    benefits: chosen((row) => headOf(row, evaluation).includes('效益')),
    satisfaction: chosen((row) => headOf(row, evaluation).includes('满意')),
    met: chosen((row) => ['met', 'exceeded'].includes(standingOf(row).standing)),
    unmet: chosen((row) => standingOf(row).standing === 'unmet'),
    exceeded: chosen((row) => standingOf(row).standing === 'exceeded'),
    grade: gradeText(evaluation.indicators.total.score.value?.amount ?? null, at),
  }
}

function isWantedAt(rows: readonly Indicator[], index: number, isWanted: (row: Indicator) => boolean): boolean {
  const row = rows[index]
  return row !== undefined && isWanted(row)
}

function headOf(row: Indicator, { edition }: Evaluation): string {
  return meantLevelOne(row, edition) ?? readLevelOne(row.level1.value ?? '').name
}

function bindIndicator(item: BoundFields, row: Indicator | undefined): BoundFields {
  const standing = row ? standingOf(row).standing : 'unknown'
  const name = item['level3'] ?? item['level2'] ?? ''
  return {
    ...item,
    name,
    isMet: standing === 'met' || standing === 'exceeded',
    isUnmet: standing === 'unmet',
    isExceeded: standing === 'exceeded',
  }
}

function gradeText(total: Decimal | null, at: LawYear): BoundValue {
  const grade = total && hasValueFor('scoring/grade-cuts', at) ? gradeOf(total, at).grade : null
  return wordsValue(grade ?? '（未填写）', grade === null)
}
