import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './relevant-benefit-kind.ts'

const insurance = {
  unit: '清溪县工伤保险服务中心',
  unitEvaluation: {
    heading: { unit: '清溪县工伤保险服务中心' },
    goals: { year: { expected: '完成参保登记，及时拨付待遇。', achieved: '' } },
  },
  unitReport: { sections: { overview: ['本中心经办工伤保险参保登记和待遇支付。'] } },
}
const ecology = (level3: string, target = '2024年度', actual = '全年完成') => ({
  level2: '生态效益指标',
  level3,
  target,
  actual,
})

testRule(rule, {
  passes: {
    'a unit of water works has ecological effects': aPackage(),
    'a unit that is there for the environment, whatever the indicator': withIndicators([ecology('全年任务')]),
    'an unrelated unit without such an indicator': withIndicators([{ level2: '社会效益指标' }], insurance),
    'a head with none under it': withIndicators([ecology('无', '无', '无'), ecology('环境影响', '—', '—')], insurance),
    'an indicator that is ecological itself': withIndicators([ecology('办公能耗下降率', '≥3%', '3%')], insurance),
    'a unit whose report says that it also cares for trees': withIndicators([ecology('全年任务')], {
      ...insurance,
      unitReport: { sections: { overview: ['承担院内绿化管护职责。'] } },
    }),
    'a project for the environment of an unrelated unit': aPackage({
      ...insurance,
      projects: [{ ...projectWith('污水管网改造经费', [ecology('任务完成情况')]) }],
      unitEvaluation: null,
    }),
    'a township cares for everything': withIndicators([ecology('全年任务')], {
      ...insurance,
      unitEvaluation: { ...insurance.unitEvaluation, heading: { unit: '清溪县石桥镇人民政府' } },
    }),
    'a package that names no unit': withIndicators([ecology('全年任务')], {
      unit: '',
      unitEvaluation: { heading: { unit: '' }, goals: { year: { expected: '', achieved: '' } } },
      unitReport: null,
    }),
  },
  finds: {
    'all tasks of a work-injury centre as an ecological effect': {
      package: withIndicators([ecology('全年任务')], insurance),
      findings: [
        {
          message: 'noEcology',
          at: '2 “全年任务”·三级指标',
          text: '“部门整体支出”的指标“全年任务”放在“生态效益指标”下，但指标本身和单位职责、项目内容都没有说到生态环境。没有生态影响的，请不设这一类指标，分值并入其他效益指标。',
          related: ['2 “全年任务”·二级指标'],
        },
      ],
    },
    'a project table, one finding for each row; the name of the head alone is no effect': {
      package: aPackage({
        ...insurance,
        unitEvaluation: null,
        projects: [
          {
            ...projectWith('工伤调查工作经费', [
              ecology('社会评价', '良好', '良好'),
              ecology('长效管理', '100%', '100%'),
            ]),
            heading: { project: '工伤调查工作经费', department: '清溪县人社局', unit: '清溪县工伤保险服务中心' },
            goals: { year: { expected: '完成工伤调查。', achieved: '' } },
          },
        ],
      }),
      findings: [
        {
          message: 'noEcology',
          at: '3-1 “社会评价”·三级指标',
          text: '“工伤调查工作经费”的指标“社会评价”放在“生态效益指标”下，但指标本身和单位职责、项目内容都没有说到生态环境。没有生态影响的，请不设这一类指标，分值并入其他效益指标。',
        },
        {
          message: 'noEcology',
          at: '3-1 “长效管理”·三级指标',
          text: '“工伤调查工作经费”的指标“长效管理”放在“生态效益指标”下，但指标本身和单位职责、项目内容都没有说到生态环境。没有生态影响的，请不设这一类指标，分值并入其他效益指标。',
        },
      ],
    },
  },
})
