import { readFileSync } from 'node:fs'
import { completeDraft, readDraft } from '@mingxiao/drafts'
import { expect, test } from 'vitest'
import { writePackageCsv } from './write-package-csv.ts'

const sample = new URL('../../../../samples/yuanjiang-2024.mingxiao.json', import.meta.url)
const lines = writePackageCsv(completeDraft(readDraft(readFileSync(sample, 'utf8'))).pack).split('\r\n')

test('a package is a line for each cell and paragraph, computed ones as well, none that is blank', () => {
  expect(lines.slice(0, 4)).toEqual([
    '\ufeff附件,栏目,数据地址,内容',
    '1,编制数,1/staffing.unit.quota,7',
    '1,2024年实际在职人数,1/staffing.unit.staff,9',
    '1,控制率,1/staffing.unit.rate,128.57%',
  ])
  expect(lines.filter((line) => line.includes(',2/funds.total.'))).toEqual([
    '2,年度资金总额·年初预算数,2/funds.total.initial,114.3900',
    '2,年度资金总额·全年预算数,2/funds.total.budget,115.9282',
    '2,年度资金总额·全年执行数,2/funds.total.spent,115.9139',
    '2,年度资金总额·分值,2/funds.total.weight,10',
    '2,年度资金总额·执行率,2/funds.total.rate,99.99%',
    '2,年度资金总额·得分,2/funds.total.score,10',
  ])
  expect(lines.filter((line) => line.includes(',4/cover.'))).toEqual([
    '4,“2024年度沅江市工伤保…”,4/cover.title,2024年度沅江市工伤保险服务中心整体支出绩效自评报告',
    '4,“沅江市工伤保险服务中心”,4/cover.unit,沅江市工伤保险服务中心',
    '4,“2025年5月13日”,4/cover.date,2025年5月13日',
  ])
})
