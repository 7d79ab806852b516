import { type LawYear, valueFor } from '@mingxiao/law'
import { Decimal } from '../../decimal/decimal.ts'
import type { Step } from '../steps/step.ts'

export type Grade = '优' | '良' | '中' | '差'

export interface Graded {
  readonly grade: Grade
  readonly steps: readonly Step[]
}

/** The grade of a total score. */
export function gradeOf(score: Decimal, year: LawYear): Graded {
  const cuts = valueFor('scoring/grade-cuts', year)
  const grade = grades.find((name) => score.isAtLeast(Decimal.of(cuts[name]))) ?? '差'
  const inputs = { score, cut: Decimal.of(cuts[grade]) }
  return { grade, steps: [{ what: 'grade', inputs, result: grade, cites: ['cai-yu-2020-10/18'] }] }
}

/** From the best down. */
const grades: readonly Grade[] = ['优', '良', '中', '差']
