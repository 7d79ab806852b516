import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './stated-percentage-fits.ts'

function saying(...sentences: readonly string[]) {
  return aPackage({ unitReport: { sections: { problems: sentences } } })
}

const cut: PackageTexts = {
  unitReport: {
    sections: {
      publicBudget: { sections: { basic: [], projects: ['项目支出预算20万元，财政核准12.8万元，实际12.82万元。'] } },
      problems: ['公用经费和项目支出核减年初预算的40%。'],
    },
  },
  projectReport: null,
}

testRule(rule, {
  passes: {
    'rates that the tables bear out': aPackage(),
    'a fall from last year': saying('三公经费支出3.60万元，比上年下降14.29%。'),
    'a fall that is rounded': saying('三公经费支出比上年下降14%。'),
    'a rate on the initial budget': saying('项目支出96.20万元，完成年初预算的96.2%。'),
    'a share': saying('项目支出占部门整体支出的27.31%。'),
    'less than budgeted': saying('项目支出比年初预算减少3.8%。'),
    'a cut that fits the figures of the report': aPackage({
      projectReport: null,
      unitReport: {
        sections: {
          publicBudget: { sections: { projects: ['项目支出预算20万元，财政核准12万元。'] } },
          problems: ['项目支出核减年初预算的40%。'],
        },
      },
    }),
    'a cut of two things together': aPackage({
      projectReport: null,
      baseData: { spending: { publicFunds: { budget: '30.00' } } },
      unitReport: {
        sections: {
          publicBudget: {
            sections: {
              basic: ['公用经费全年预算30.00万元。'],
              projects: ['项目支出年初预算100.00万元，全年预算87.00万元。'],
            },
          },
          problems: ['公用经费和项目支出核减年初预算的10%。'],
        },
      },
    }),
    'a change of a budget that the tables show the other way is left to another rule':
      saying('项目支出核减年初预算的30%。'),
    'a change from a year whose amounts are unknown': saying('人员经费比上年增长8%。'),
    'about so much': saying('三公经费比上年下降20%左右。'),
    'part of a year': saying('上半年项目支出完成预算的45%。'),
    'another year': saying('2023年三公经费比上年下降30%。'),
    'a percentage of no amount': saying('用水户满意度90%，知晓率提高30%。'),
    'zero last year': aPackage({
      baseData: { spending: { reception: { lastYear: '0.00' } } },
      unitReport: { sections: { problems: ['公务接待费比上年增长20%。'] } },
    }),
  },
  finds: {
    'a cut that no two figures make': {
      package: aPackage(cut),
      findings: [
        {
          message: 'fitsNothing',
          at: '4 存在的问题及原因分析·“公用经费和项目支出核减年…”',
          text: '附件4写“核减年初预算的40%”，由附件4的20万元和附件4的12.8万元算得的却是下降36%，相差4个百分点；材料中没有两个数能算出40%。请核对数额后重新计算。',
          related: ['4 项目支出情况·“项目支出预算20万元，财…”'],
        },
      ],
    },
    'a fall in Chinese numerals': {
      package: saying('三公经费支出比上年下降三成。'),
      findings: [
        {
          message: 'fitsNothing',
          at: '4 存在的问题及原因分析·“三公经费支出比上年下降三…”',
          text: '附件4写“下降三成”，由附件1的4.20万元和附件4的3.60万元算得的却是下降14.29%，相差15.71个百分点；材料中没有两个数能算出30%。请核对数额后重新计算。',
        },
      ],
    },
    'a rise where there was a fall': {
      package: saying('三公经费支出同比增长14.29%。'),
      findings: [
        {
          message: 'fitsNothing',
          at: '4 存在的问题及原因分析·“三公经费支出同比增长14…”',
          text: '附件4写“增长14.29%”，由附件1的4.20万元和附件4的3.60万元算得的却是下降14.29%，相差28.58个百分点；材料中没有两个数能算出14.29%。请核对数额后重新计算。',
        },
      ],
    },
    'an execution rate, said in both reports': {
      package: aPackage({
        unitReport: { sections: { problems: ['水库巡查管护经费预算执行率90%。'] } },
        projectReport: { sections: { problems: ['水库巡查管护经费预算执行率90%。'] } },
      }),
      findings: [
        {
          message: 'fitsNothing',
          at: '4 存在的问题及原因分析·“水库巡查管护经费预算执行…”',
          text: '附件4写“水库巡查管护经费预算执行率90%”，由附件3-2的40.00万元和附件4的38.00万元算得的却是95%，相差5个百分点；材料中没有两个数能算出90%。请核对数额后重新计算。',
        },
      ],
    },
    'a share': {
      package: saying('项目支出占部门整体支出的35%。'),
      findings: [
        {
          message: 'fitsNothing',
          at: '4 存在的问题及原因分析·“项目支出占部门整体支出的…”',
          text: '附件4写“项目支出占部门整体支出的35%”，由附件4的352.20万元和附件4的96.20万元算得的却是27.31%，相差7.69个百分点；材料中没有两个数能算出35%。请核对数额后重新计算。',
        },
      ],
    },
  },
})
