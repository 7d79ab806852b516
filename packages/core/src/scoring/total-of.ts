import type { Decimal } from '../decimal/decimal.ts'
import { readFigure } from '../forms/figure.ts'
import { plainText } from '../forms/plain-text.ts'
import type { Evaluation } from '../package/package.ts'
import type { Grade } from './grades/grade-of.ts'
import { readGrade } from './grades/read-grade.ts'

/** What the row 总分 of an evaluation prints: the score, and the grade where one stands beside it. */
export interface PrintedTotal {
  readonly score: Decimal | null
  readonly grade: Grade | null
}

/** Reads the total with a grade in its cell, “98.5（优）”, or in any other cell of its row. */
export function totalOf({ indicators: { total } }: Evaluation): PrintedTotal {
  const { score } = total
  const cells = [score, total.reason, total.rowLabel, total.target, total.actual]
  const grade = cells.map(({ place }) => readGrade(place.quote)).find((found) => found !== null) ?? null
  return { score: score.value?.amount ?? scoreBeside(grade, score.place.quote), grade }
}

function scoreBeside(grade: Grade | null, quote: string): Decimal | null {
  return grade ? (readFigure(plainText(quote).replace(/^[优良中差]/, ''))?.amount ?? null) : null
}
