import { evaluationsOf, nameOf, type Package } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'

export default defineRule({
  code: 'E08',
  id: 'satisfaction-of-service-users',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '满意度应面向服务对象或公众', en: 'Satisfaction is that of the people served' },
  cites: ['cai-yu-2021-101/satisfaction'],
  messages: {
    notServed: {
      zh: '“{name}”的“{indicator}”问的是“{found}”，不是受益者或公众。满意度指标请改为服务对象的满意度，例如办事群众、参保单位、受益农户。',
      en: '“{indicator}” of “{name}” asks “{found}”, who are neither those served nor the public. Ask the people served instead.',
    },
  },

  check(pack, report) {
    const others = valueFor('wording/non-service-objects', pack)
    for (const evaluation of evaluationsOf(pack)) {
      const name = nameOf(evaluation)
      if (servesStaff(`${pack.unit}${name}`, pack)) continue
      const rows = namedRowsOf(evaluation).filter((named) => others.includes(objectOf(named.name) ?? ''))
      for (const same of Map.groupBy(rows, (named) => named.name).values()) {
        const [first, ...again] = same
        if (!first) continue
        report({
          message: 'notServed',
          at: first.row.level3,
          related: again.map(({ row }) => row.level3),
          data: { name, indicator: first.name, found: objectOf(first.name) ?? '' },
        })
      }
    }
  },
})

/** Whom a satisfaction asks: 主管部门 in “主管部门对工作开展的满意度（%）”; null where the name is no satisfaction. */
function objectOf(name: string): string | null {
  if (!/满意/.test(name)) return null
  return name
    .replace(/满意.*$/, '')
    .replace(/(?<=.)对.*$/, '')
    .replace(/[的之“”"]/g, '')
}

/** Where staff are who is served, as in a canteen or a course, their satisfaction is the right one. */
function servesStaff(names: string, { year }: Package): boolean {
  return valueFor('wording/internal-service-words', year).some((word) => names.includes(word))
}
