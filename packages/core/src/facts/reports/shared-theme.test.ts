import { expect, it } from 'vitest'
import { haveSharedTheme } from './shared-theme.ts'

it.each([
  ['预算执行存在偏差。', '强化预算管理，提高预算执行力度。', true],
  ['受编制限制，我中心人员不足。', '向主管部门申请招录两名稽核人员。', true],
  ['部分渠段受洪水冲刷损毁。', '完成受损渠段维修，纳入每周巡查。', false],
  ['日常巡查没有覆盖高风险渠段。', '把高风险渠段全部纳入每周巡查。', true],
  ['受编制限制，我中心人员不足。', '做好资产信息系统的维护工作。', false],
  ['绩效指标设置不够细化。', '细化绩效目标。', true],
])('%s and %s: %s', (problem, measure, shared) => {
  expect(haveSharedTheme(problem, measure, 2024)).toBe(shared)
})
