import { aPackage } from '@mingxiao/audit/testing'
import { fundFlowsOf, printAmount } from '@mingxiao/core'
import { expect, it } from 'vitest'

it('tells premiums collected from benefits paid, and leaves rates and counts out', () => {
  const rows = {
    1: { level3: '工伤待遇发放及时率', actual: '100%' },
    3: { level3: '待遇发放人数', actual: '120人' },
    4: { level3: '稽核征缴工作经费', actual: '12万元' },
    5: { level3: '征缴收入', actual: '1583万元' },
    6: { level3: '工伤待遇发放金额', actual: '31620000元' },
    7: { level3: '拨付待遇', actual: '3162万' },
  }
  const { collected, paid } = fundFlowsOf(aPackage({ unitEvaluation: { indicators: { rows } }, projects: [] }))
  expect(collected.map((flow) => [flow.name, printAmount(flow)])).toEqual([['征缴收入', '1583万元']])
  expect(paid.map((flow) => [flow.name, printAmount(flow)])).toEqual([
    ['工伤待遇发放金额', '31620000元'],
    ['拨付待遇', '3162万元'],
  ])
})

it('finds none in the package of another unit', () => {
  expect(fundFlowsOf(aPackage())).toEqual({ collected: [], paid: [] })
})
