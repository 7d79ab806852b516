import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './building-control-rates-recompute.ts'

function building(
  approvedArea: string,
  actualArea: string,
  areaRate: string,
  approvedCost: string,
  actualCost: string,
  costRate: string,
) {
  const unit = { approvedArea, actualArea, areaRate, approvedCost, actualCost, costRate }
  return aPackage({ baseData: { buildings: { unit } } })
}

testRule(rule, {
  passes: {
    'no building, dashes in the whole row': aPackage(),
    'no building, 无 in the whole row': building('无', '无', '无', '无', '无', '无'),
    'no building, zeros in the whole row': building('0', '0', '0%', '0', '0', '0.00%'),
    'a building within its area and cost': building('1200', '1180', '98.33%', '560.00', '548.80', '98.00%'),
    'a building above both, its rates right': building('1200', '1230', '102.50%', '560.00', '571.20', '102%'),
    'digits cut off are left to another rule': building('1200', '1190', '99.16%', '560.00', '560.00', '100.00%'),
    'units printed in the cells': building('1200㎡', '1200㎡', '100%', '560.00', '5600000元', '100%'),
    'blank rates are left to another rule': building('1200', '1180', '', '560.00', '548.80', ''),
    'a blank area': building('', '1180', '98.33%', '560.00', '548.80', '98.00%'),
    'no base data at all': aPackage({ baseData: null }),
  },
  finds: {
    'rates of other figures': {
      package: building('1200', '1230', '100.00%', '560.00', '571.20', '98.04%'),
      findings: [
        {
          message: 'wrongRate',
          at: '1 规模控制率',
          text: '“规模控制率”填的是100.00%，按实际1230除以批复（预算）1200应为102.50%，相差2.5个百分点。请核对后重算。',
          related: ['1 批复规模（㎡）', '1 实际规模（㎡）'],
          fix: { '1 规模控制率': '102.50%' },
        },
        {
          message: 'wrongRate',
          at: '1 投资概算控制率',
          text: '“投资概算控制率”填的是98.04%，按实际571.20除以批复（预算）560.00应为102.00%，相差3.96个百分点。请核对后重算。',
          related: ['1 预算投资（万元）', '1 实际投资（万元）'],
          fix: { '1 投资概算控制率': '102.00%' },
        },
      ],
    },
    'rates without a building': {
      package: building('—', '—', '100%', '0', '0', '100.00%'),
      findings: [
        {
          message: 'rateWithoutProject',
          at: '1 规模控制率',
          text: '“规模控制率”填的是100%，但没有批复数和实际数。本年没有完工的楼堂馆所时，这一行都填“—”。',
          fix: { '1 规模控制率': '—' },
        },
        {
          message: 'rateWithoutProject',
          at: '1 投资概算控制率',
          text: '“投资概算控制率”填的是100.00%，但没有批复数和实际数。本年没有完工的楼堂馆所时，这一行都填“—”。',
          fix: { '1 投资概算控制率': '—' },
        },
      ],
    },
  },
})
