import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './official-names-correct.ts'

const overview = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { overview: paragraphs } } })
const at = (beginning: string) => `4 “${beginning}…”`

testRule(rule, {
  passes: {
    'official names': aPackage(),
    'the right names of what is often misnamed': overview(
      '由人力资源和社会保障局指导，国有资本经营预算、政府性基金预算和社会保险基金预算均无支出。',
      '自然资源和生态环境保护局、市场监督管理局参加验收。',
    ),
    'a body under its former name, told as such': overview(
      '办公楼原为清溪县国土资源局所有。原沅江市地方税务局移交的档案已经归档。',
      '2019年机构改革后，安全生产监督管理局的职责划入应急管理局。',
    ),
    'a year in which the former name was right': aPackage({
      year: 2018,
      unitReport: { sections: { overview: ['费用由地方税务局征收。'] } },
    }),
    'blank cells and no reports': aPackage({
      unitEvaluation: { heading: { unit: '' } },
      unitReport: null,
      projectReport: null,
    }),
  },
  finds: {
    'an agency and a budget misnamed': {
      package: overview('任务由益阳市级人力资源保障部门下达，本部门无资本经营预算支出。'),
      findings: [
        {
          message: 'notOfficial',
          at: at('任务由益阳市级人力资源保'),
          text: '“人力资源保障部门”不是规范名称，应写作“人力资源和社会保障部门”。',
        },
        {
          message: 'notOfficial',
          at: at('任务由益阳市级人力资源保'),
          text: '“资本经营预算”不是规范名称，应写作“国有资本经营预算”。',
          fix: {
            [at('任务由益阳市级人力资源保')]: '任务由益阳市级人力资源保障部门下达，本部门无国有资本经营预算支出。',
          },
        },
      ],
    },
    'a department in a table': {
      package: aPackage({ projects: { 0: { heading: { department: '清溪县发展与改革局' } } } }),
      findings: [
        {
          message: 'notOfficial',
          at: '3-1 主管部门',
          text: '“发展与改革局”不是规范名称，应写作“发展和改革局”。',
          fix: { '3-1 主管部门': '清溪县发展和改革局' },
        },
      ],
    },
    'a body that the reform of 2018 renamed, twice in one report': {
      package: overview('费用由地方税务局征收。', '地方税务局按月划转数据。欠费由地方税务局催缴。'),
      findings: [
        {
          message: 'notOfficial',
          at: '4 “费用由地方税务局征收。”',
          text: '“地方税务局”不是规范名称，应写作“税务局”。',
          related: [at('地方税务局按月划转数据。'), at('地方税务局按月划转数据。')],
        },
      ],
    },
  },
})
