import type { Decimal } from '../../decimal/decimal.ts'
import { plainText } from '../../forms/plain-text.ts'
import type { Grade } from './grade-of.ts'
import { scoresIn } from './scores-in.ts'

/** A grade that a sentence states, with the score it states for it; null where it states none. */
export interface StatedGrade {
  readonly grade: Grade
  readonly score: Decimal | null
  /** Where it stands in the sentence without its spaces. */
  readonly start: number
}

/** Reads “自评得分98分，等级为良”. Lists of grades and what they begin at (“90分以上为优”) state none. */
export function gradesIn(sentence: string): readonly StatedGrade[] {
  const plain = plainText(sentence)
  const scores = scoresIn(sentence)
  const grades = [...plain.matchAll(gradePattern)]
  return grades.map((match, number) => {
    const from = grades[number - 1]?.index ?? 0
    const until = grades[number + 1]?.index ?? plain.length
    const before = scores.findLast(({ start }) => start >= from && start < match.index)
    const after = grades.length === 1 ? scores.find(({ start }) => start > match.index && start < until) : undefined
    return { grade: match[1] as Grade, score: (before ?? after)?.score ?? null, start: match.index }
  })
}

/** Whether a sentence grades anything, in whatever words: 自评等次优, 98.5分（优）. */
export function saysGrade(sentence: string): boolean {
  return gradesIn(sentence).length > 0 || looseGrade.test(plainText(sentence))
}

const looseGrade =
  /(?:等级|等次|档次|评定|评为|自评结果|评价结果|评价结论|自评结论|综合评价|\d分?)[^。;]{0,6}?[(“":,为是属]?[“"]?(?:优秀?|良好?|中等?|差)(?=[”")。,;、]|等次|等级|档|$)/

/** 等级为优, 评定为“良好”, 为“优”等次; not 结论为中期…, not 等级为优、良、中、差. */
const gradePattern =
  /(?:(?:等级|等次|档次|结论|结果|评价)(?:被)?(?:评定|确定|评|定)?(?:为|是|:)|评定?为|为(?=[“"]))[“"]?(优|良|中|差)(?:秀|好|等)?[”"]?(?=[。,;()!]|等次|等级|档次|$|、(?![“"]?[优良中差]))/g
