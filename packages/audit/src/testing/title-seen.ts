import { defineRule, type Rule, type Severity } from '../engine/rule.ts'

/** A rule for tests of what runs rules: it finds every project's table, then the base data. */
export function titleSeen(severity: Severity = 'info'): Rule {
  return defineRule({
    code: 'Z01',
    id: 'title-seen',
    group: 'completeness',
    severity: 'info',
    title: { zh: '看见标题', en: 'Title seen' },
    cites: ['budget-law/13'],
    messages: { seen: { zh: '有标题。', en: 'A title.', severity } },
    check(pack, report) {
      for (const table of pack.projectEvaluations) report({ message: 'seen', at: table.title, data: {} })
      if (pack.baseData) report({ message: 'seen', at: pack.baseData.title, data: {} })
    },
  }) as unknown as Rule
}
