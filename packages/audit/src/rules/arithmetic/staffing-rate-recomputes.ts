import { allFilled } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { judgeRate } from './judge-rate.ts'

export default defineRule({
  code: 'A01',
  id: 'staffing-rate-recomputes',
  group: 'arithmetic',
  severity: 'warning',
  title: { zh: '在职人员控制率应等于在职人数除以编制数', en: 'The staffing rate is staff divided by quota' },
  cites: ['cai-yu-2013-53/staffing-control-rate', 'arithmetic/ratio'],
  messages: {
    wrong: {
      zh: '控制率填的是{found}，按在职{staff}人除以编制{quota}人应为{expected}，相差{difference}个百分点。请核对两个人数后重算。',
      en: 'The staffing rate reads {found}; {staff} staff over a quota of {quota} make {expected}, {difference} points apart. Check both counts and recompute.',
    },
    truncated: {
      zh: '控制率填的是{found}，是把在职{staff}人除以编制{quota}人所得的{finer}直接舍去了尾数。四舍五入应填{expected}。',
      en: 'The staffing rate reads {found}: the digits of {finer}, which {staff} staff over a quota of {quota} make, were cut off. Rounded half up it is {expected}.',
    },
  },

  check(pack, report) {
    const line = pack.baseData?.staffing.unit
    const cells = line && ([line.quota, line.staff, line.rate] as const)
    if (!cells || !allFilled(cells)) return
    const [quota, staff, rate] = cells

    const judged = judgeRate(rate.value, staff.value.amount, quota.value.amount, pack)
    if (!judged || judged.verdict === 'right') return

    const { verdict, expected, finer } = judged
    const difference = expected.amount.minus(rate.value.amount).abs()
    const data = { found: rate, expected, difference, staff: staff.value.amount, quota: quota.value.amount }
    const place = { at: rate, related: [quota, staff], fix: [replace(rate, expected)] }
    if (verdict === 'wrong') report({ message: 'wrong', ...place, data })
    else report({ message: 'truncated', ...place, data: { ...data, finer } })
  },
})
