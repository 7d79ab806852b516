import { moneyCellsOf, officialUnitOf, tablesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'B01',
  id: 'money-unit-declared',
  group: 'units',
  severity: 'error',
  title: { zh: '列示金额的表应写明金额单位', en: 'A table of amounts prints its unit of money' },
  cites: ['form-hunan-2024/base-data-funding', 'gb-3100/units'],
  messages: {
    missing: {
      zh: '附件{attachment}没有写明金额单位，“{label}”填的{example}是元还是万元无从判断。请在表题或金额栏的表头写明单位（表样为{expected}），并核对全表都按这个单位填列。',
      en: 'Attachment {attachment} prints no unit of money, so {example} in “{label}” may be 元 or 万元. Print the unit in the title or above the amounts (the official form has {expected}) and fill the whole table in it.',
    },
    unknown: {
      zh: '附件{attachment}的金额单位写作“{found}”，不是元、万元或亿元。请改为规范的金额单位（表样为{expected}），并核对全表都按这个单位填列。',
      en: 'Attachment {attachment} gives its unit of money as “{found}”, which is none of 元, 万元 and 亿元. Use a proper unit (the official form has {expected}) and fill the whole table in it.',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      const { moneyUnit, no: attachment } = table
      const cells = moneyCellsOf(table)
      const example = cells.find(({ value }) => !value.amount.isZero()) ?? cells[0]
      if (!example || moneyUnit.state === 'value') continue

      const expected = officialUnitOf(table)
      if (moneyUnit.state === 'unreadable') {
        report({ message: 'unknown', at: moneyUnit, data: { attachment, found: moneyUnit, expected } })
        continue
      }
      const { label } = example.place
      report({ message: 'missing', at: moneyUnit, data: { attachment, label, example, expected } })
    }
  },
})
