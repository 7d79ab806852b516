import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './deviation-has-reason.ts'

const unscored = { weight: '', score: '' }

testRule(rule, {
  passes: {
    'the deviations of a good package have their reasons': aPackage(),
    'exactly as planned': withIndicators([{ target: '86公里', actual: '86公里' }]),
    'a little above a floor is what the floor allows': withIndicators([{ target: '≥86公里', actual: '90公里' }]),
    'a little below a ceiling': withIndicators([
      { level2: '成本指标', level3: '清淤成本', target: '≤60万元', actual: '58.20万元' },
    ]),
    'within a time limit, however quick': withIndicators([
      { level2: '时效指标', level3: '故障修复时限', target: '24小时', actual: '2小时' },
    ]),
    'fewer accidents than the limit': withIndicators([{ level3: '安全事故起数', target: '3起', actual: '0起' }]),
    'far above a target, with points, is for another rule': withIndicators([{ target: '86公里', actual: '172公里' }]),
    'missed is for another rule': withIndicators([{ target: '86公里', actual: '60公里' }]),
    'above, with a reason': withIndicators([{ target: '86公里', actual: '90公里', reason: '因灾后修复增加4公里。' }]),
    'a target of zero has no ratio': withIndicators([{ level3: '新增编制', target: '=0人', actual: '0人' }]),
    'no figures': withIndicators([{ level3: '完工时间', target: '2024年12月', actual: '2024年10月' }]),
    'blank results': withIndicators([{ actual: '' }, { target: '' }]),
  },
  finds: {
    'small deviations of a table at once': {
      package: withIndicators([
        { level3: '参保登记人数', target: '61000人', actual: '62954人' },
        { level2: '质量指标', level3: '参保率', target: '=99%', actual: '100%', reason: '—' },
        { level3: '宣讲人数', target: '900人', actual: '1000人', reason: '加大了宣传力度' },
        { level2: '成本指标', level3: '稽核经费', target: '13.00万元', actual: '12.82万元' },
      ]),
      findings: [
        {
          message: 'slight',
          at: '2 “参保登记人数”·偏差原因分析及改进措施',
          text: '“部门整体支出”有3个指标的实际完成值与年度指标值不同，偏差原因没有写（指标值→完成值）：“参保登记人数”61000人→62954人、“参保率”=99%→100%、“稽核经费”13.00万元→12.82万元。请逐行写一句原因；允许超过的，请在指标值前写明“≥”或“≤”。',
          related: ['2 “参保率”·偏差原因分析及改进措施', '2 “稽核经费”·偏差原因分析及改进措施'],
        },
      ],
    },
    'a cost a third below its ceiling': {
      package: withIndicators([{ level2: '成本指标', level3: '清淤成本', target: '≤60.00万元', actual: '400000元' }]),
      findings: [
        {
          message: 'farBelow',
          severity: 'error',
          at: '2 “清淤成本”·偏差原因分析及改进措施',
          text: '“部门整体支出”的成本指标“清淤成本”目标≤60.00万元，实际400000元，低33.33%（20%起必须说明），偏差原因没有写。请写明是节约、少做还是预算定高了。',
          related: ['2 “清淤成本”·年度指标值', '2 “清淤成本”·实际完成值'],
        },
      ],
    },
    'a fifth below counts, a cent less does not': {
      package: withIndicators([
        { level2: '成本指标', level3: '甲项成本', target: '≤10.00万元', actual: '8.00万元' },
        { level2: '成本指标', level3: '乙项成本', target: '≤10.00万元', actual: '8.01万元' },
      ]),
      findings: [
        {
          message: 'farBelow',
          severity: 'error',
          at: '2 “甲项成本”·偏差原因分析及改进措施',
          text: '“部门整体支出”的成本指标“甲项成本”目标≤10.00万元，实际8.00万元，低20%（20%起必须说明），偏差原因没有写。请写明是节约、少做还是预算定高了。',
        },
      ],
    },
    'far above in a table without points': {
      package: withIndicators([{ target: '≥86公里', actual: '129公里', ...unscored }]),
      findings: [
        {
          message: 'farAbove',
          severity: 'error',
          at: '2 “渠道清淤长度”·偏差原因分析及改进措施',
          text: '“部门整体支出”的指标“渠道清淤长度”目标≥86公里，实际129公里，超出50%（20%起必须说明），偏差原因没有写。请写明超出的原因。',
        },
      ],
    },
  },
})
