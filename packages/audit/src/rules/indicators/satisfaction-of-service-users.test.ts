import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './satisfaction-of-service-users.ts'

const asked = (level3: string) => ({ level2: '服务对象满意度指标', level3, target: '≥90%', actual: '90%' })

testRule(rule, {
  passes: {
    'those who use the water': aPackage(),
    'the public, the insured and those trained': withIndicators(
      ['群众满意度', '参保单位满意度', '参训人员满意度', '镇村防汛责任人满意度', '社会公众对水利工作的满意率'].map(
        asked,
      ),
    ),
    'staff of a village are served by the county': withIndicators([asked('村级工作人员满意度')]),
    'workers who are insured': withIndicators([asked('参保职工满意度')]),
    'a department that is no satisfaction': withIndicators([{ level3: '主管部门检查次数' }]),
    'staff are who a canteen serves': aPackage({
      unitEvaluation: null,
      projects: [projectWith('机关食堂运行经费', [asked('本单位职工满意度')])],
    }),
    'staff are who an office service centre serves': withIndicators([asked('工作人员满意度')], {
      unit: '清溪县机关事务服务中心',
    }),
    'satisfaction of nobody in particular': withIndicators([asked('满意度')]),
    'a row without values': withIndicators([{ level3: '上级满意度', target: '', actual: '', weight: '', score: '' }]),
  },
  finds: {
    'the department above, twice in one table': {
      package: withIndicators([asked('主管部门满意度'), asked('群众满意度'), asked('主管部门满意度')]),
      findings: [
        {
          message: 'notServed',
          at: '2 “主管部门满意度”·三级指标',
          text: '“部门整体支出”的“主管部门满意度”问的是“主管部门”，不是受益者或公众。满意度指标请改为服务对象的满意度，例如办事群众、参保单位、受益农户。',
          related: ['2 “主管部门满意度”·三级指标'],
        },
      ],
    },
    'the unit’s own staff in a project': {
      package: aPackage({ unitEvaluation: null, projects: [projectWith('调查经费', [asked('工作人员满意度')])] }),
      findings: [
        {
          message: 'notServed',
          at: '3-1 “工作人员满意度”·三级指标',
          text: '“调查经费”的“工作人员满意度”问的是“工作人员”，不是受益者或公众。满意度指标请改为服务对象的满意度，例如办事群众、参保单位、受益农户。',
        },
      ],
    },
    'what they are satisfied with does not matter': {
      package: withIndicators([asked('上级部门对工作开展情况的满意率（%）')]),
      findings: [
        {
          message: 'notServed',
          at: '2 “上级部门对工作开展情况的满意率（%）”·三级指标',
          text: '“部门整体支出”的“上级部门对工作开展情况的满意率（%）”问的是“上级部门”，不是受益者或公众。满意度指标请改为服务对象的满意度，例如办事群众、参保单位、受益农户。',
        },
      ],
    },
  },
})
