import { severities } from '@mingxiao/audit'
import { groupName, ruleName } from './rule-target.ts'
import { choice, list, record, type ShapeOf, text } from './shape.ts'

export const failOnChoices = [...severities, 'never'] as const
export const languages = ['zh', 'en'] as const

const reason = text('理由，写进核对结果')
const target = { rule: ruleName, group: groupName }
const either = [['rule'], ['group']]

/** mingxiao.config.yaml: how a jurisdiction wants its packages checked. */
export const configShape = record(
  {},
  {
    language: choice('输出的语言：zh 中文，en 英文', languages),
    failOn: choice('达到此级别即以退出码 1 结束', failOnChoices),
    off: list('停用的规则或规则组', record({ reason }, target, { either })),
    severities: list(
      '改变轻重的规则或规则组；后面的优先',
      record({ severity: choice('轻重', severities), reason }, target, { either }),
    ),
    $schema: text('此文件的 JSON Schema，供编辑器提示'),
  },
  { description: '明效核对设置' },
)

export type Config = ShapeOf<typeof configShape>
