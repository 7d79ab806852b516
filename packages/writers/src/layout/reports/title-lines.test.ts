import { expect, it } from 'vitest'
import { titleLines } from './title-lines.ts'

const unit = '清溪县水利服务中心'

it('breaks a long title behind the name of the unit', () => {
  expect(titleLines('2024年度清溪县水利服务中心整体支出绩效自评报告', unit)).toEqual([
    '2024年度清溪县水利服务中心',
    '整体支出绩效自评报告',
  ])
})

it('leaves a title as it is that was given in lines, is short, or does not name the unit', () => {
  expect(titleLines(' 2024年度清溪县水利服务中心 \n整体支出\n  绩效自评报告', unit)).toEqual([
    '2024年度清溪县水利服务中心',
    '整体支出',
    '绩效自评报告',
  ])
  expect(titleLines('整体支出绩效自评报告', unit)).toEqual(['整体支出绩效自评报告'])
  expect(titleLines('2024年度全县小型水库维修养护项目支出绩效自评报告', unit)).toEqual([
    '2024年度全县小型水库维修养护项目支出绩效自评报告',
  ])
  expect(titleLines('2024年度部门整体支出绩效自评报告附表说明', '')).toEqual([
    '2024年度部门整体支出绩效自评报告附表说明',
  ])
})
