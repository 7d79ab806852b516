import { Decimal } from '../../decimal/decimal.ts'
import { plainText } from '../../forms/plain-text.ts'

/** A score that a sentence states. */
export interface StatedScore {
  readonly score: Decimal
  readonly decimals: number
  /** Where it stands in the sentence without its spaces. */
  readonly start: number
  /** False for the points of an indicator or a part, such as 产出指标得49分. */
  readonly isTotal: boolean
}

/** The scores of a sentence, from left to right: 得分98.5分, 总分为98, 98分; not 满分100分, 分值10分, 扣0.2分, 90分以上. */
export function scoresIn(sentence: string): readonly StatedScore[] {
  const plain = plainText(sentence)
  return [...plain.matchAll(pattern)].map((match) => {
    const printed = match[1] ?? match[2] ?? ''
    return {
      score: Decimal.of(printed),
      decimals: printed.split('.')[1]?.length ?? 0,
      start: match.index,
      isTotal: isOfWhole(plain.slice(0, match.index)),
    }
  })
}

const pattern =
  /(?:得分|总分|评分|自评分|综合分)(?:合计)?(?:为|是|:)?(\d+(?:\.\d+)?)(?![\d.%]|分?(?:以上|以下|\(含|-|至|~))|(?<!满分为?|分值为?|扣减?除?了?|[\d.])(\d+(?:\.\d+)?)分(?!以上|以下|\(含|-|至|~|值|制|项)/g

/** The words that lead to a total name no part of it; a title in quotation marks may. */
function isOfWhole(before: string): boolean {
  const clause = before.slice(
    Math.max(...['，', ',', '。', ';', '、', '(', '”'].map((sign) => before.lastIndexOf(sign))) + 1,
  )
  return !parts.test(clause.replace(projectName, ''))
}

/** “工程质量检测经费自评得分98分”: the name of a project may hold any word. */
const projectName = /^.*(?:经费|专项资金)/

const parts =
  /指标|产出|效益|满意|成本|执行|决策|过程|投入|数量|质量|时效|职责|履职|控制率|变动率|完成率|安排率|健全|合规|公开性|目标设定|配置|制度|其中|扣|满分|分值|权重|上年|去年|往年/
