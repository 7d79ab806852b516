import { renderFinding, rules, runRules } from '@mingxiao/audit'
import { readPackage } from '@mingxiao/readers'
import { documentOf, printDocx } from '@mingxiao/readers/testing'
import { expect, it } from 'vitest'
import { readFamily, withMistake } from './read-family.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** What the rule says of a family in which one text was replaced. */
async function said(code: string, family: string, from: string, to: string): Promise<readonly string[]> {
  const blocks = withMistake(readFamily(family).blocks, { says: '', from, to, finds: [] })
  const { value } = await readPackage(printDocx(documentOf(blocks)))
  if (!value) throw new Error('no package was read')
  const findings = runRules(value, rules).filter(({ rule }) => rule.code === code)
  return findings.map((finding) => renderFinding(finding, byId, 'zh'))
}

it('holds the weight of execution to that of the edition, twenty points in Hubei', async () => {
  expect(await said('D02', 'hubei-2020', '得分（20分*执行率）', '得分（10分*执行率）')).toEqual([
    '“水库巡查管护经费”的预算执行率分值为10分，标准分值是20分，相差10分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
  ])
})

it('holds heads to the points of the edition, whatever they are called', async () => {
  expect(await said('D02', 'guangshui-2021', '项目管理13分', '项目管理15分')).toEqual([
    '“水库巡查管护经费”的项目管理指标为15分，标准分值是13分，相差2分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
  ])
  expect(await said('D02', 'yinchuan-2020', '决策（10分）', '决策（12分）')).toEqual([
    '“水库巡查管护经费”的决策指标为12分，标准分值是10分，相差2分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
  ])
})

it('adds the points of execution to those of the heads only where the edition scores it apart', async () => {
  expect(await said('D01', 'yinchuan-2020', '产出（30分）', '产出（40分）')).toEqual([
    '“水库巡查管护经费”的一级指标标明决策10分、管理25分、产出40分、效益35分，加预算执行率0分，合计110分，应为100分，相差10分。请改正一级指标后面标明的分值。',
  ])
  expect(await said('D01', 'hubei-2020', '产出指标（45分）', '产出指标（55分）')).toEqual([
    '“水库巡查管护经费”的一级指标标明产出55分、效益25分、满意度10分，加预算执行率20分，合计110分，应为100分，相差10分。请改正一级指标后面标明的分值。',
  ])
})

it('adds up the weights of a table without a money block', async () => {
  expect(await said('D05', 'anhui-framework-2020', '20', '15')).toEqual([
    '“部门整体支出”的三级指标分值合计95分，加预算执行率0分，共95分，应为100分，相差5分（“总分”一行的分值填的是100）。请调整三级指标的分值。',
  ])
})
