import { readFileSync } from 'node:fs'
import { readDocx, recognise } from '@mingxiao/readers'
import { documentOf, printDocx } from '@mingxiao/readers/testing'
import { expect, test } from 'vitest'
import { packageAsJson } from './package-as-json.ts'

function read(bytes: Uint8Array) {
  const { value } = recognise(readDocx(bytes).value)
  if (!value) throw new Error('the document holds a package')
  return packageAsJson(value)
}

test('every table names the edition it was filled in', () => {
  const { baseData, evaluations } = read(
    readFileSync(new URL('../../../../samples/yuanjiang-2024.docx', import.meta.url)),
  )
  expect(baseData?.edition).toBe('hunan-2024')
  expect(evaluations.map(({ attachment, edition }) => [attachment, edition])).toEqual([
    ['2', 'hunan-2024'],
    ['3-1', 'hunan-2024'],
    ['3-2', 'hunan-2024'],
  ])
})

test('a table of goals is there with what is to be reached', () => {
  const wide = (text: string) => ({ text, columns: 4 })
  const table = [
    ['项目名称', wide('水库巡查管护经费')],
    ['项目资金（万元）', '年度资金总额', { text: '40.00', columns: 3 }],
    ['年度目标', wide('巡查小型水库不少于576座次。')],
    [{ text: '绩效指标', rows: 2 }, '一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '小型水库巡查座次', '≥576座次'],
  ]
  expect(read(printDocx(documentOf(['2024年度项目支出绩效目标表', table]))).goalTables).toEqual([
    {
      attachment: '目标表1',
      kind: 'project',
      edition: 'national-2020',
      project: '水库巡查管护经费',
      moneyUnit: '万元',
      funds: { total: '40.00', appropriation: null, other: null },
      goal: '巡查小型水库不少于576座次。',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '小型水库巡查座次',
          comparator: '≥',
          target: '≥576座次',
          unit: '座次',
        },
      ],
    },
  ])
})
