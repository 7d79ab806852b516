import { plainText } from '../../forms/plain-text.ts'
import type { Grade } from './grade-of.ts'

/** The grade that a cell says and nothing else but a score: “优”, “优秀”, “98.5分（优）”, “等级：良”; null otherwise. */
export function readGrade(text: string): Grade | null {
  const word = pattern.exec(plainText(text))?.[1]
  return word === undefined ? null : (word as Grade)
}

const pattern =
  /^(?:总分|合计)?(?:\d+(?:\.\d+)?分?)?[(、,;]?(?:自评|评价|绩效)*(?:等级|结论|结果|等次|档次)?[为:]?[“"]?(优|良|中|差)(?:秀|好|等)?[”"]?\)?(?:\d+(?:\.\d+)?分?)?$/
