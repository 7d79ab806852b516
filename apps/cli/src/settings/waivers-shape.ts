import { ruleName } from './rule-target.ts'
import { day, list, record, type ShapeOf, text } from './shape.ts'

/** <package file>.waivers.yaml: findings that somebody answers for. */
export const waiversShape = list(
  '豁免：经核实不作为问题的发现',
  record(
    {
      reason: text('理由'),
      person: text('作出豁免的人'),
      date: day('作出豁免的日期'),
    },
    {
      fingerprint: text('发现的指纹，见 JSON、SARIF、表格和网页输出', {
        pattern: /^[0-9a-f]{16}$/,
        wrong: (found) => `“${found}”不是指纹，指纹是16位的0-9、a-f`,
      }),
      rule: ruleName,
      place: text('位置：附件号和栏目，如“附件1 控制率”'),
      until: day('豁免的最后一天，此后照常列出'),
    },
    { either: [['fingerprint'], ['rule', 'place']] },
  ),
)

export type WaiverEntry = ShapeOf<typeof waiversShape>[number]
