import { statesAim } from './states-aim.ts'

/** A claim as a text makes it, and where. */
export interface Claim {
  readonly text: string
  readonly start: number
}

/**
 * Where a sentence says that goals or tasks were completed without remainder: “各项任务已全部完成”, “圆满完成全年目标任务”,
 * “目标完成率达到100%”. A single job that was completed, an aim, and what was completed but for something are no such claim.
 */
export function completionClaimsIn(sentence: string): readonly Claim[] {
  if (/基本完成|大部分|除.{1,30}外|除了|未(?:能)?(?:全部|全面|完全)|没有(?:全部|全面|完全)|尚未|未完成/.test(sentence))
    return []
  const claims = patterns
    .flatMap((pattern) => [...sentence.matchAll(pattern)])
    .filter(({ index }) => !statesAim(sentence, index))
    .map(({ 0: text, index }): Claim => ({ text, start: index }))
  let end = 0
  return claims
    .toSorted((a, b) => a.start - b.start)
    .filter(({ text, start }) => {
      if (start < end) return false
      end = start + text.length
      return true
    })
}

const goals = '(?:目标|任务|指标){1,3}'
const done = '(?:完成|完场|达成|实现|达标)'
const whole = '(?:圆满|全面|全部|全都|均|都)'
const filler = '(?:了|全年|年度|年初|本年|既定|预定|预期|上级|下达的?|各项|所有|全部|总体|工作|绩效|项目|支出|的){0,8}'

const patterns = [
  new RegExp(`${whole}地?${done}${filler}${goals}`, 'g'),
  new RegExp(`已?${done}了?(?:全年|年度|年初)?(?:的)?(?:各项|所有|全部)${filler}${goals}`, 'g'),
  new RegExp(`${goals}(?:工作)?(?:已|已经|按时|如期){0,2}${whole}(?:已|已经|按时|如期|圆满){0,2}${done}`, 'g'),
  new RegExp(`${goals}(?:的)?完成率(?:达到了?|达|为|是|均为)?100[%％]`, 'g'),
]
