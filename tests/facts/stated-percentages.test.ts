import { aPackage } from '@mingxiao/audit/testing'
import { printFigure, type StatedPercentage, statedPercentagesOf } from '@mingxiao/core'
import { expect, it } from 'vitest'

function saidIn(...performance: readonly string[]) {
  const sections = { overview: [], publicBudget: null, problems: [], performance }
  return statedPercentagesOf(aPackage({ projectReport: null, unitReport: { sections } })).map(written)
}

function written({ relation, direction, subjects, whole, figure }: StatedPercentage): string {
  const of = subjects.map(({ measure, project }) => project || measure).join('、')
  return [relation, direction, of, whole?.measure, printFigure(figure)].filter((part) => part).join(' ')
}

it('reads changes from last year', () => {
  expect(saidIn('三公经费支出3.60万元，比上年下降14.29%，其中公务接待费同比下降百分之十七。')).toEqual([
    'change-from-last-year down threePublicFunds 14.29%',
    'change-from-last-year down reception 17%',
  ])
})

it('reads changes of a budget, for all that are listed', () => {
  expect(saidIn('公用经费和项目支出核减年初预算的40%。', '项目支出的预算按年初预算核减四成。')).toEqual([
    'change-of-budget down publicFunds、projectSpending 40%',
    'change-of-budget down projectSpending 40%',
  ])
  expect(saidIn('水库巡查管护经费比预算减少5%。')).toEqual(['change-from-budget down 水库巡查管护经费 5%'])
})

it('reads how much of a budget was spent, and shares', () => {
  expect(saidIn('部门整体支出预算执行率97.83%。')).toEqual(['completion unitSpending 97.83%'])
  expect(saidIn('项目支出96.20万元，完成年初预算的96.2%。', '项目支出占部门整体支出的27.3%。')).toEqual([
    'completion projectSpending 96.2%',
    'share projectSpending unitSpending 27.3%',
  ])
})

it('leaves out what is approximate, of part of a year, or of no amount', () => {
  expect(
    saidIn('项目支出比上年增长10%左右，上半年项目支出完成预算的45%。', '水利工程完好率96.04%，用水户满意度提高3%。'),
  ).toEqual([])
})
