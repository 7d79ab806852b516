import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './funds-in-indicators-exist.ts'

function costIndicator(level3: string) {
  return aPackage({ unitEvaluation: { indicators: { rows: { 4: { level3 } } } } })
}

const list = '（清单为：农村供水保障经费、水库巡查管护经费）'

testRule(rule, {
  passes: {
    'no indicator names a fund': aPackage(),
    'a project of the list': costIndicator('农村供水保障经费'),
    'two projects of the list': costIndicator('农村供水保障、水库巡查管护经费'),
    'a project with 工作经费 for 经费': costIndicator('水库巡查管护工作经费'),
    'a short form of a project': costIndicator('水库巡查经费支出'),
    'funds that may be part of any spending': costIndicator('宣传经费'),
    'public funds': costIndicator('公用经费控制数'),
    'money that is no fund of the unit': costIndicator('带动社会资金投入'),
    'a blank name': costIndicator(''),
    'no projects to hold it against': aPackage({
      baseData: null,
      projects: [],
      unitEvaluation: { indicators: { rows: { 4: { level3: '堤防白蚁防治经费' } } } },
    }),
    'no 附件2': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'a fund that is none of the projects': {
      package: costIndicator('堤防白蚁防治经费'),
      findings: [
        {
          message: 'unlisted',
          at: '2 “堤防白蚁防治经费”·三级指标',
          text: `指标“堤防白蚁防治经费”所写的“堤防白蚁防治经费”不在项目清单之内${list}。请改用清单上的项目名称；如果确有这个项目，请在附件1和附件3补列。`,
        },
      ],
    },
    'one of two funds': {
      package: costIndicator('堤防白蚁防治、水库巡查管护经费'),
      findings: [
        {
          message: 'unlisted',
          at: '2 “堤防白蚁防治、水库巡查管护经费”·三级指标',
          text: `指标“堤防白蚁防治、水库巡查管护经费”所写的“堤防白蚁防治经费”不在项目清单之内${list}。请改用清单上的项目名称；如果确有这个项目，请在附件1和附件3补列。`,
        },
      ],
    },
    'a special fund': {
      package: costIndicator('小型泵站更新专项资金支出'),
      findings: [
        {
          message: 'unlisted',
          at: '2 “小型泵站更新专项资金支出”·三级指标',
          text: `指标“小型泵站更新专项资金支出”所写的“小型泵站更新专项资金”不在项目清单之内${list}。请改用清单上的项目名称；如果确有这个项目，请在附件1和附件3补列。`,
        },
      ],
    },
  },
})
