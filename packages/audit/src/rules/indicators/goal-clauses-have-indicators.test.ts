import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './goal-clauses-have-indicators.ts'

const rows = [
  { level3: '工伤参保登记人数' },
  { level3: '工伤待遇发放金额' },
  { level2: '社会效益指标', level3: '政策知晓率' },
]
const goal = (expected: string, more = rows) =>
  withIndicators(more, {
    unit: '清溪县工伤保险服务中心',
    unitEvaluation: { goals: { year: { expected, achieved: '' } } },
  })

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'every clause has its indicator': goal('确保参保任务完成、工伤待遇及时拨付。'),
    'numbered goals in lines': goal('目标1：扩大参保面；\n目标2：按时发放待遇；\n3.提高政策知晓率。'),
    'conditions and purposes are no tasks': goal('根据年度工作安排，完成参保登记，为企业发展服务。'),
    'a general improvement is what benefits answer for': goal('完成参保登记，促进劳动关系和谐，提升群众获得感。'),
    'words that any unit may use': goal('完成参保登记，各项工作按时保质完成，确保机构正常运转。'),
    'what the unit is called says nothing more': goal('完成参保登记，做好工伤保险服务。'),
    'nothing fits the project’s own name: another rule says so': aPackage({
      unitEvaluation: null,
      projects: [
        { ...projectWith('稽查稽核经费', rows), goals: { year: { expected: '完成稽查稽核工作。', achieved: '' } } },
      ],
    }),
    'a figure of the goal that stands as a target': goal('登记62000人。', [{ level3: '参保登记情况' }]),
    'a goal of one clause may be said in other words': goal('偿还往年欠款。'),
    'running, safety and the like': goal('完成参保登记，加强党风廉政建设，确保队伍稳定，消除安全隐患。'),
    'no goal': goal(''),
    'no indicators': goal('确保基金安全。', []),
  },
  finds: {
    'the safety of the fund': {
      package: goal('确保参保任务完成、工伤待遇及时拨付、基金安全　　'),
      findings: [
        {
          message: 'noIndicator',
          at: '2 预期目标',
          text: '“部门整体支出”的总体目标有1项内容找不到对应的指标：“基金安全”。请各补设一个可以衡量的指标；没有开展的，从预期目标中删去。',
        },
      ],
    },
    'several clauses, of a project': {
      package: aPackage({
        unitEvaluation: null,
        projects: [
          {
            ...projectWith('农村供水保障经费', [{ level3: '供水管网抢修处数' }]),
            goals: { year: { expected: '1.抢修管网120处；2.新建蓄水池8口；3.培训管水员60名。', achieved: '' } },
          },
        ],
      }),
      findings: [
        {
          message: 'noIndicator',
          at: '3-1 预期目标',
          text: '“农村供水保障经费”的总体目标有2项内容找不到对应的指标：“新建蓄水池8口”、“培训管水员60名”。请各补设一个可以衡量的指标；没有开展的，从预期目标中删去。',
        },
      ],
    },
    'a general improvement without any benefit': {
      package: goal('完成参保登记，提高基金抗风险能力。', [{ level3: '参保登记人数' }]),
      findings: [
        {
          message: 'noIndicator',
          at: '2 预期目标',
          text: '“部门整体支出”的总体目标有1项内容找不到对应的指标：“提高基金抗风险能力”。请各补设一个可以衡量的指标；没有开展的，从预期目标中删去。',
        },
      ],
    },
  },
})
