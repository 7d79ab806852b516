import { type BaseData, Decimal, type Entry, type Evaluation, plainText, squeezed, tablesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H01',
  id: 'no-template-rows',
  group: 'completeness',
  severity: 'warning',
  title: { zh: '表中不留模板空行', en: 'No rows of the template are left' },
  cites: ['review-practice/template-text', 'form-hunan-2024/base-data'],
  messages: {
    templateRows: {
      zh: '表中留有{count}行没有填写的模板行：{rows}。上报前请删去。',
      en: 'Unfilled rows of the template are left ({count}): {rows}. Delete them before submitting.',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      const rows = 'indicators' in table ? spareRows(table) : projectRows(table)
      const [first, ...others] = rows
      if (!first) continue
      const names = [...new Set(rows.map(({ name }) => name))].join('、')
      report({
        message: 'templateRows',
        at: first.row,
        related: others.map(({ row }) => row),
        data: { count: Decimal.count(rows.length), rows: names },
      })
    }
  },
})

interface TemplateRow {
  readonly row: Entry<string>
  readonly name: string
}

function spareRows({ indicators }: Evaluation): readonly TemplateRow[] {
  return indicators.spare.map((row) => ({ row, name: row.place.label }))
}

/** A row named by dots, or by nothing, that holds no amount either. */
function projectRows({ spending }: BaseData): readonly TemplateRow[] {
  return spending.projectLines
    .filter(({ rowLabel, lastYear, budget, final }) => {
      const isUnnamed = /^[.…·。]*$/.test(plainText(rowLabel.place.quote))
      return isUnnamed && [lastYear, budget, final].every(({ state }) => state !== 'value')
    })
    .map(({ rowLabel }) => {
      const printed = squeezed(rowLabel.place.quote)
      return { row: rowLabel, name: printed === '' ? '“项目支出”空行' : `“${printed}”` }
    })
}
