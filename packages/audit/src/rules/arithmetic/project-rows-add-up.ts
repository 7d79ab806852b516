import { type Entry, type Figure, plainText, type SpendingLine } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { addUp } from './sums/add-up.ts'
import { fixTotal } from './sums/fix-total.ts'
import { spendingColumns } from './sums/spending-columns.ts'

export default defineRule({
  code: 'A03',
  id: 'project-rows-add-up',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '附件1项目支出应等于各项目之和', en: 'Project spending is the sum of its project rows' },
  cites: ['arithmetic/sum', 'form-hunan-2024/base-data-projects'],
  messages: {
    wrongTotal: {
      zh: '“{cell}”填的是{found}，各项目相加为{expected}，相差{difference}。请核对是合计填错，还是有项目漏填、填错。',
      en: '“{cell}” reads {found}; the projects add up to {expected}, {difference} apart. Check whether the total is wrong or a project is missing or wrong.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const { projects, projectLines } = table.spending
    const wrong = spendingColumns.flatMap((column) => {
      const total = projects[column]
      if (total.state === 'blank') return []
      const [added, ...otherwise] = additionsOf(projectLines, column).map((parts) => addUp(pack, table, total, parts))
      if (!added || added.agrees || otherwise.some((addition) => addition?.agrees)) return []
      return [{ total, added, fix: fixTotal(pack, table, total, partsOf(projectLines, column), added) }]
    })
    // One total that stands shows that a row is missing, and the row is missing in every column.
    const areSure = wrong.every(({ fix }) => fix.length > 0)
    for (const { total, added, fix } of wrong) {
      const data = { cell: total.place.label, found: total, expected: added.sum, difference: added.difference }
      report({ message: 'wrongTotal', at: total, related: added.filled, data, fix: areSure ? fix : [] })
    }
  },
})

/** All rows of a column; and, where some only detail the row above them, the others alone. */
function additionsOf(
  lines: readonly SpendingLine[],
  column: (typeof spendingColumns)[number],
): readonly (readonly Entry<Figure>[])[] {
  const main = lines.filter((line) => !isDetail(line))
  const kinds = main.length === lines.length ? [lines] : [lines, main]
  return kinds.map((kind) => kind.map((line) => line[column]))
}

/** The cells of the rows that hold money at all; of the others a blank cell says nothing. */
function partsOf(lines: readonly SpendingLine[], column: (typeof spendingColumns)[number]): readonly Entry<Figure>[] {
  const used = lines.filter((line) => spendingColumns.some((key) => line[key].state === 'value'))
  return used.map((line) => line[column])
}

function isDetail(line: SpendingLine): boolean {
  return /^(?:其中|\([\d一二三四五六七八九十]+\)|[①-⑳])/.test(plainText(line.rowLabel.value ?? ''))
}
