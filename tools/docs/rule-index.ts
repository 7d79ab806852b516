import type { Rule } from '@mingxiao/audit'
import { severityNames } from './rule-page.ts'

/** The groups of rules in the order of their letters, as the book names them. */
export const groupNames: Readonly<Record<Rule['group'], string>> = {
  arithmetic: '算术',
  units: '单位',
  execution: '预算执行',
  scoring: '计分',
  indicators: '指标',
  'cross-table': '表间一致',
  'narrative-claims': '报告与表的一致',
  completeness: '完整与规范',
  language: '文字',
  report: '报告内容',
  anomalies: '异常',
  disclosure: '公开',
  'injury-insurance': '工伤保险',
}

/** The first page of the rule book: every rule under its group. */
export function ruleIndex(rules: readonly Rule[]): string {
  const groups = [...Map.groupBy(rules, ({ group }) => group)].map(([group, members]) => {
    const rows = members.map(
      ({ code, id, title, severity }) => `| [${code}](./${id}.md) | ${title.zh} | ${severityNames[severity]} |`,
    )
    return [`## ${groupNames[group]}`, '', '| 编号 | 要求 | 级别 |', '| --- | --- | --- |', ...rows, ''].join('\n')
  })
  return ['# 规则手册', '', `共 ${rules.length} 条规则。错误须改正，警告须说明理由，提示供参考。`, '', ...groups].join(
    '\n',
  )
}
