import { expect, test } from 'vitest'
import { cellLabel } from './cell-label.ts'

test.each([
  ['2/funds.total.budget', '附件2 年度资金总额·全年预算数'],
  ['1/staffing.unit.staff', '附件1 2024年实际在职人数'],
  ['2/indicators', '附件2 绩效指标·行的清单'],
  ['2/indicators.~3.score', '附件2 绩效指标·自评得分'],
  ['3-~1/heading.project', '附件3 项目支出名称'],
  ['1/spending.projectLines.~1.final', '附件1 项目支出下的一行·2024年决算数'],
  ['1/spending.projectLines.~1.label', '附件1 项目支出下的一行·名称'],
  ['4/date', '附件4 日期'],
  ['4/overview.~1', '附件4 部门（单位）基本情况'],
  ['tables', '表格清单'],
  ['9/nothing', '9/nothing'],
])('%s is called %s', (address, label) => {
  expect(cellLabel({ edition: 'hunan-2024', year: 2024 }, address)).toBe(label)
})
