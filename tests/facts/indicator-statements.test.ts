import { aPackage } from '@mingxiao/audit/testing'
import { indicatorStatementsOf, printFigure } from '@mingxiao/core'
import { expect, it } from 'vitest'

function saidIn(...paragraphs: readonly string[]) {
  const pack = aPackage({ projectReport: null, unitReport: { sections: { performance: paragraphs } } })
  return indicatorStatementsOf(pack).map(({ indicator, column, figure }) => [indicator, column, printFigure(figure)])
}

it('reads what was reached, and the target it is held against', () => {
  expect(saidIn('水利工程完好率96.04%，低于98%的目标，用水户满意度达到90%。')).toEqual([
    ['水利工程完好率', 'reached', '96.04%'],
    ['水利工程完好率', 'target', '98%'],
    ['用水户满意度', 'reached', '90%'],
  ])
  expect(saidIn('改善灌溉面积的目标为≥12000亩，实际完成12100亩。', '改善灌溉面积12000亩的目标没有达到。')).toEqual([
    ['改善灌溉面积', 'target', '12000亩'],
    ['改善灌溉面积', 'reached', '12100亩'],
    ['改善灌溉面积', 'target', '12000亩'],
  ])
})

it('leaves out bounds, changes and what belongs to something else', () => {
  expect(
    saidIn(
      '用水户满意度90%以上。',
      '用水户满意度比上年提高3%。',
      '改善灌溉面积成效明显，投入资金12万元。',
      '维修任务按期完成率和用水户满意度都有提高。',
    ),
  ).toEqual([])
})
