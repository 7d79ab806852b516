import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './staffing-rate-recomputes.ts'

function staffing(quota: string, staff: string, rate: string) {
  return aPackage({ baseData: { staffing: { unit: { quota, staff, rate } } } })
}

testRule(rule, {
  passes: {
    'eighteen of twenty are 90.00%': aPackage(),
    'a rate rounded up at its two decimals': staffing('7', '9', '128.57%'),
    'a rate rounded to a whole percent': staffing('7', '9', '129%'),
    'a rate that rounds up at the half': staffing('800', '801', '100.13%'),
    'counts printed with 人 and a rate in full-width digits': staffing('20人', '18名', '９０．００％'),
    'a rate without a percent sign': staffing('20', '18', '90.00'),
    'a rate that a workbook holds as 0.9': staffing('20', '18', '0.9'),
    'nobody employed': staffing('20', '0', '0.00%'),
    'no quota, so no rate': staffing('0', '3', '100%'),
    'a blank count is left to another rule': staffing('', '18', '90.00%'),
    'a blank rate is left to another rule': staffing('20', '18', ''),
    'a dash for the rate': staffing('20', '18', '—'),
    'an unreadable count': staffing('约20', '18', '80.00%'),
    'no base data at all': aPackage({ baseData: null }),
  },
  finds: {
    'a rate whose digits were cut off': {
      package: staffing('7', '9', '128%'),
      findings: [
        {
          message: 'truncated',
          at: '1 控制率',
          text: '控制率填的是128%，是把在职9人除以编制7人所得的128.57%直接舍去了尾数。四舍五入应填129%。',
          related: ['1 编制数', '1 2024年实际在职人数'],
          fix: { '1 控制率': '129%' },
        },
      ],
    },
    'a rate cut at the second decimal': {
      package: staffing('30', '29', '96.66%'),
      findings: [
        {
          message: 'truncated',
          at: '1 控制率',
          text: '控制率填的是96.66%，是把在职29人除以编制30人所得的96.6667%直接舍去了尾数。四舍五入应填96.67%。',
        },
      ],
    },
    'a rate of other people': {
      package: staffing('20', '18', '95.00%'),
      findings: [
        {
          message: 'wrong',
          at: '1 控制率',
          text: '控制率填的是95.00%，按在职18人除以编制20人应为90.00%，相差5个百分点。请核对两个人数后重算。',
          related: ['1 编制数', '1 2024年实际在职人数'],
        },
      ],
    },
    'quota divided by staff': {
      package: staffing('20', '18', '111.11%'),
      findings: [
        {
          message: 'wrong',
          at: '1 控制率',
          text: '控制率填的是111.11%，按在职18人除以编制20人应为90.00%，相差21.11个百分点。请核对两个人数后重算。',
          fix: { '1 控制率': '90.00%' },
        },
      ],
    },
    'a whole percent one point too high': {
      package: staffing('7', '9', '130%'),
      findings: [
        {
          message: 'wrong',
          at: '1 控制率',
          text: '控制率填的是130%，按在职9人除以编制7人应为129%，相差1个百分点。请核对两个人数后重算。',
        },
      ],
    },
  },
})
