import { Decimal } from '../decimal/decimal.ts'
import { plainText } from '../forms/plain-text.ts'
import type { Grade } from './grade-of.ts'

/** A grade that a sentence states, with the score it states for it; null where it states none. */
export interface StatedGrade {
  readonly grade: Grade
  readonly score: Decimal | null
}

/** Reads “自评得分98分，等级为良”. Lists of grades and what they begin at (“90分以上为优”) state none. */
export function gradesIn(sentence: string): readonly StatedGrade[] {
  const plain = plainText(sentence)
  const scores = [...plain.matchAll(scorePattern)].map((match) => ({
    at: match.index,
    text: match[1] ?? match[2] ?? '',
  }))
  const grades = [...plain.matchAll(gradePattern)]
  return grades.map((match, number) => {
    const from = grades[number - 1]?.index ?? 0
    const until = grades[number + 1]?.index ?? plain.length
    const before = scores.findLast(({ at }) => at >= from && at < match.index)
    const after = grades.length === 1 ? scores.find(({ at }) => at > match.index && at < until) : undefined
    const text = (before ?? after)?.text
    return { grade: match[1] as Grade, score: text === undefined ? null : Decimal.of(text) }
  })
}

/** 等级为优, 评定为“良好”, 为“优”等次; not 结论为中期…, not 等级为优、良、中、差. */
const gradePattern =
  /(?:(?:等级|等次|档次|结论|结果|评价)(?:被)?(?:评定|确定|评|定)?(?:为|是|:)|评定?为|为(?=[“"]))[“"]?(优|良|中|差)(?:秀|好|等)?[”"]?(?=[。,;()!]|等次|等级|档次|$|、(?![“"]?[优良中差]))/g

/** 得分98.5分, 总分为98, 98分; not 满分100分, 分值10分, 扣0.2分, 90分以上. */
const scorePattern =
  /(?:得分|总分|评分|自评分|综合分)(?:合计)?(?:为|是|:)?(\d+(?:\.\d+)?)(?![\d.%]|分?(?:以上|以下|\(|-|至|~))|(?<!满分为?|分值为?|扣减?除?了?|[\d.])(\d+(?:\.\d+)?)分(?!以上|以下|\(|-|至|~|值|制|项)/g
