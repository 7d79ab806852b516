import { Decimal, evaluationsOf, nameOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { plainIndicator } from './plain-indicator.ts'

export default defineRule({
  code: 'E03',
  id: 'unique-indicator-names',
  group: 'indicators',
  severity: 'error',
  title: { zh: '同一张表中三级指标不得重名', en: 'No two indicators of a table have one name' },
  cites: ['cai-yu-2021-101/quality'],
  messages: {
    repeated: {
      zh: '“{name}”的三级指标“{indicator}”出现了{found}次，同一件事会重复计分。请只保留一行并重新分配分值；确属不同的事，请在名称中写明区别。',
      en: 'The indicator “{indicator}” stands {found} times in “{name}”, so one thing is scored more than once. Keep one row and share out its points anew; if the things differ, let their names say so.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const rows = namedRowsOf(evaluation)
      for (const same of Map.groupBy(rows, ({ name }) => plainIndicator(name)).values()) {
        const [first, second, ...others] = same
        if (!first || !second) continue
        report({
          message: 'repeated',
          at: second.row.level3,
          related: [first, ...others].map(({ row }) => row.level3),
          data: {
            name: nameOf(evaluation),
            indicator: first.name,
            found: Decimal.count(same.length),
            expected: Decimal.count(1),
            difference: Decimal.count(same.length - 1),
          },
        })
      }
    }
  },
})
