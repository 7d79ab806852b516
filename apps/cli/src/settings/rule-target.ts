import { isMeant, ruleGroups, rules } from '@mingxiao/audit'
import { choice, text } from './shape.ts'

/** A rule as settings name it. */
export const ruleName = text('规则编号或名称，如 A03 或 project-rows-add-up', {
  test: (found) => rules.some((rule) => isMeant(rule, { rule: found })),
  wrong: (found) => `没有规则“${found}”，用 mingxiao rules 查看全部规则`,
})

/** A group of rules as settings name it. */
export const groupName = choice('规则组', ruleGroups)
