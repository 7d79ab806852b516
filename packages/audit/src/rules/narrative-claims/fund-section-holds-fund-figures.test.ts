import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './fund-section-holds-fund-figures.ts'

function saying(unit: string, ...socialInsurance: readonly string[]) {
  return aPackage({ unit, unitReport: { sections: { socialInsurance } } })
}

const water = '清溪县水利服务中心'

testRule(rule, {
  passes: {
    'no fund spending': aPackage(),
    'a fund by its name': saying('清溪县工伤保险服务中心', '2024年工伤保险基金支出3162万元。'),
    'pensions paid by the body for pensions': saying('清溪县社会保险服务中心', '机关事业单位养老保险支出8600万元。'),
    'words without an amount': saying(water, '按规定为职工缴纳养老保险。'),
    'contributions under basic spending': aPackage({
      unitReport: {
        sections: { publicBudget: { sections: { basic: ['机关事业单位养老保险缴费12.50万元。'] } } },
      },
    }),
    'no such section': saying(water),
    'no report': aPackage({ unitReport: null }),
  },
  finds: {
    'contributions for the own staff': {
      package: saying(
        water,
        '2024年度本部门机关事业单位养老保险支出金额12.5万元，职工医疗保险支出6.8万元，其他社会保障费支出1万元。',
      ),
      findings: [
        {
          message: 'ownContributions',
          at: '4 社会保险基金预算支出情况·“2024年度本部门机关事…”',
          text: '“社会保险基金预算支出情况”一节写的机关事业单位养老保险支出金额12.5万元、职工医疗保险支出6.8万元、其他社会保障费支出1万元，是本单位为职工缴纳的社会保险费，属于基本支出，不是社会保险基金的支出。请移到基本支出情况；经办的基金写明基金名称和收支数，没有的写“没有社会保险基金预算支出”。',
        },
      ],
    },
    'contributions of the body for pensions itself': {
      package: saying('清溪县社会保险服务中心', '本单位职业年金缴费4.20万元。', '单位缴纳医疗保险6.80万元。'),
      findings: [
        {
          message: 'ownContributions',
          at: '4 社会保险基金预算支出情况·“本单位职业年金缴费4.2…”',
          text: '“社会保险基金预算支出情况”一节写的职业年金缴费4.20万元、单位缴纳医疗保险6.80万元，是本单位为职工缴纳的社会保险费，属于基本支出，不是社会保险基金的支出。请移到基本支出情况；经办的基金写明基金名称和收支数，没有的写“没有社会保险基金预算支出”。',
          related: ['4 社会保险基金预算支出情况·“单位缴纳医疗保险6.80…”'],
        },
      ],
    },
    'an amount without a fund': {
      package: saying(water, '2024年度支出12.50万元。'),
      findings: [
        {
          message: 'fundNotNamed',
          at: '4 社会保险基金预算支出情况·“2024年度支出12.5…”',
          text: '“社会保险基金预算支出情况”一节写了支出12.50万元，没有写明是哪一项社会保险基金。请写明基金名称和收支数；不是基金的，移到相应的支出情况。',
        },
      ],
    },
  },
})
