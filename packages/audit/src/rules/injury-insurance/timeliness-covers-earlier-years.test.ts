import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './timeliness-covers-earlier-years.ts'

function agency(rate: string, reason: string, ...performance: readonly string[]) {
  return aPackage({
    unit: '清溪县工伤保险服务中心',
    unitEvaluation: {
      indicators: {
        rows: {
          3: { level3: '工伤待遇发放及时率', target: '99%', actual: rate },
          5: { level3: '工伤待遇发放金额', target: '2500万元', actual: '3162万元', reason },
        },
      },
    },
    unitReport: { sections: { performance } },
  })
}

testRule(rule, {
  passes: {
    'another unit': aPackage({
      unitEvaluation: {
        indicators: { rows: { 3: { level3: '待遇发放及时率', actual: '100%', reason: '拨付上年度工亡待遇' } } },
      },
    }),
    'no cases of earlier years': agency('100%', '参保人数增加'),
    'pensions of old injuries': agency('100%', '支付以前年度老工伤人员待遇'),
    'a rate that is not full': agency('98%', '拨付上年度发生的工亡待遇'),
    'a rate that is defined': agency('100%', '拨付上年度工亡待遇', '及时率自核定之日起20个工作日内支付的比例计算。'),
    'a comparison with last year': agency('100%', '待遇比上年度增加'),
    'blank values': agency('', '拨付上年度工亡待遇'),
  },
  finds: {
    'a reason that speaks of last year': {
      package: agency('100%', '拨付上年度发生的工亡　'),
      findings: [
        {
          message: 'earlierCases',
          at: '2 “工伤待遇发放及时率”·实际完成值',
          text: '“工伤待遇发放及时率”填的是100%，而“拨付上年度发生的工亡”说明本年支付了以前年度发生的待遇。请核对这些案件从核定到支付是否都在时限之内，并写明及时率的口径；超过时限的，应计入未及时。',
          related: ['2 “工伤待遇发放金额”·偏差原因分析及改进措施'],
        },
      ],
    },
    'a report that does': {
      package: agency('100%', '', '全年补发以前年度工伤待遇36万元。'),
      findings: [
        {
          message: 'earlierCases',
          at: '2 “工伤待遇发放及时率”·实际完成值',
          text: '“工伤待遇发放及时率”填的是100%，而“全年补发以前年度工伤待遇36万元。”说明本年支付了以前年度发生的待遇。请核对这些案件从核定到支付是否都在时限之内，并写明及时率的口径；超过时限的，应计入未及时。',
        },
      ],
    },
  },
})
