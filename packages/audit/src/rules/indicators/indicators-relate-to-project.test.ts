import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith } from '../../testing/with-indicators.ts'
import rule from './indicators-relate-to-project.ts'

const insurance = ['工伤参保登记人数', '政策咨询反馈率', '征缴收入', '群众满意度'].map((level3) => ({ level3 }))

function project(name: string, expected: string, rows = insurance) {
  return { ...projectWith(name, rows), goals: { year: { expected, achieved: '' } } }
}

function projects(...tables: ReturnType<typeof project>[]) {
  return aPackage({ unit: '清溪县工伤保险服务中心', projects: tables })
}

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'one word of the name in one indicator': projects(
      project('工伤调查工作经费', '', [{ level3: '调查核实案件数' }, { level3: '征缴收入' }]),
    ),
    'a name that fits any project': projects(
      project('业务工作经费', ''),
      project('运行维护经费', ''),
      project('其他事业发展类资金', ''),
    ),
    'a name that only repeats what the unit does': projects(project('工伤保险服务经费', '')),
    'the activity that the unit is called after': aPackage({
      unit: '清溪县公路建设养护中心',
      projects: [project('农村公路养护经费', '', [{ level3: '养护里程' }])],
    }),
    'a phrase of generic words': projects(project('大中修工程款', '', [{ level3: '支付工程款笔数' }])),
    'a goal that ties name and indicators together': projects(
      project('春节慰问经费', '春节期间走访慰问困难职工200人。', [{ level3: '走访困难职工人数' }]),
    ),
    'no name, or no indicators': projects(project('', ''), project('工伤调查工作经费', '', [])),
    'no projects': aPackage({ projects: [] }),
  },
  finds: {
    'two projects with the unit’s own indicators and one goal for both': {
      package: projects(
        project('　工伤调查工作经费', '为工伤保险基金的征缴及待遇及时拨付工作正常开展'),
        project('工伤待遇稽查稽核工作经费', '为工伤保险基金的征缴及待遇及时拨付工作正常开展'),
      ),
      findings: [
        {
          message: 'unrelated',
          at: '3-1 项目支出名称',
          text: '“工伤调查工作经费”的4个指标中没有一个说到“调查”，大半还与别的表相同，看不出这笔资金办了什么。请按项目的用途设置指标，例如办理的件数、合格率和办结时限。',
          related: [
            '3-1 “工伤参保登记人数”·三级指标',
            '3-1 “政策咨询反馈率”·三级指标',
            '3-1 “征缴收入”·三级指标',
            '3-1 “群众满意度”·三级指标',
          ],
        },
        {
          message: 'unrelated',
          at: '3-2 项目支出名称',
          text: '“工伤待遇稽查稽核工作经费”的4个指标中没有一个说到“待遇稽查稽核”，大半还与别的表相同，看不出这笔资金办了什么。请按项目的用途设置指标，例如办理的件数、合格率和办结时限。',
        },
      ],
    },
    'a goal of its own that does not speak of the project either': {
      package: projects(project('2024年网络安全专项资金', '完成工伤参保登记。')),
      findings: [
        {
          message: 'doubtful',
          severity: 'warning',
          at: '3-1 项目支出名称',
          text: '“2024年网络安全专项资金”的4个指标中没有一个说到“网络”，总体目标也没有写明这些指标与项目的关系。请在预期目标中写明这笔资金办什么；指标与用途不符的，请换成说明用途的指标。',
        },
      ],
    },
    'indicators of the unit’s own table in a single project': {
      package: aPackage({
        unit: '清溪县工伤保险服务中心',
        unitEvaluation: {
          indicators: { rows: insurance.slice(0, 2).map((row) => ({ ...row, target: '≥1', actual: '1' })) },
        },
        projects: [project('工伤调查工作经费', '')],
      }),
      findings: [
        {
          message: 'unrelated',
          at: '3-1 项目支出名称',
          text: '“工伤调查工作经费”的4个指标中没有一个说到“调查”，大半还与别的表相同，看不出这笔资金办了什么。请按项目的用途设置指标，例如办理的件数、合格率和办结时限。',
        },
      ],
    },
    'a goal that speaks of the project but of none of its indicators': {
      package: projects(project('档案室搬迁及仓库租赁经费', '完成仓库租赁和搬迁。')),
      findings: [
        {
          message: 'doubtful',
          severity: 'warning',
          at: '3-1 项目支出名称',
          text: '“档案室搬迁及仓库租赁经费”的4个指标中没有一个说到“档案室搬迁及仓库租赁”，总体目标也没有写明这些指标与项目的关系。请在预期目标中写明这笔资金办什么；指标与用途不符的，请换成说明用途的指标。',
        },
      ],
    },
  },
})
