import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './one-name-per-thing.ts'

const unit = '清溪县水利服务中心'

function departments(first: string, second: string) {
  return aPackage({ projects: { 0: { heading: { department: first } }, 1: { heading: { department: second } } } })
}

function overview(sentence: string) {
  return aPackage({ projectReport: { sections: { overview: [sentence] } } })
}

testRule(rule, {
  passes: {
    'one name for each': aPackage(),
    'a name with spaces': aPackage({ unitEvaluation: { heading: { unit: ' 清溪县 水利服务中心　' } } }),
    'a short form of a name': departments('清溪县水利局', '县水利局'),
    'a name with an addition': aPackage({ unitEvaluation: { heading: { unit: `${unit}（本级）` } } }),
    'two departments': departments('清溪县水利局', '清溪县林业局'),
    'departments told apart by a number': departments('清溪县第一自来水公司', '清溪县第二自来水公司'),
    'departments told apart by a place': departments('石桥镇水利管理站', '柳河镇水利管理站'),
    'a phrase that begins like a project': overview('农村供水保障工作和水库巡查管护制度持续完善。'),
    'a blank name': aPackage({ unitEvaluation: { heading: { unit: '' } } }),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'a unit with another letter in one table': {
      package: aPackage({ projects: { 1: { heading: { unit: '清溪县水力服务中心' } } } }),
      findings: [
        {
          message: 'variant',
          at: '3-2 实施单位',
          text: '此处写作“清溪县水力服务中心”，别处写作“清溪县水利服务中心”，只差一两个字。如果是同一名称，请统一写法。',
          related: ['2 预算部门、单位名称'],
          fix: { '3-2 实施单位': '清溪县水利服务中心' },
        },
      ],
    },
    'a unit without two letters at the end of a report': {
      package: aPackage({ unitReport: { closing: { unit: '清溪县水利中心' } } }),
      findings: [
        {
          message: 'variant',
          at: '4 落款单位',
          text: '此处写作“清溪县水利中心”，别处写作“清溪县水利服务中心”，只差一两个字。如果是同一名称，请统一写法。',
        },
      ],
    },
    'a department with one letter more': {
      package: departments('清溪县水利局', '清溪县水利水务局'),
      findings: [
        {
          message: 'variant',
          at: '3-2 主管部门',
          text: '此处写作“清溪县水利水务局”，别处写作“清溪县水利局”，只差一两个字。如果是同一名称，请统一写法。',
          related: ['3-1 主管部门'],
          fix: null,
        },
      ],
    },
    'a project with letters swapped in two sentences': {
      package: aPackage({
        projectReport: {
          sections: {
            overview: ['水库巡查护管经费全年预算40.00万元。'],
            work: ['评价对象是水库巡查护管经费。'],
          },
        },
      }),
      findings: [
        {
          message: 'variant',
          at: '5 项目支出基本情况·“水库巡查护管经费全年预算…”',
          text: '此处写作“水库巡查护管经费”，别处写作“水库巡查管护经费”，只差一两个字。如果是同一名称，请统一写法。',
          related: ['5 绩效评价工作开展情况·“评价对象是水库巡查护管经…”', '3-2 项目支出名称'],
          fix: {
            '5 项目支出基本情况·“水库巡查护管经费全年预算…”': '水库巡查管护经费全年预算40.00万元。',
            '5 绩效评价工作开展情况·“评价对象是水库巡查护管经…”': '评价对象是水库巡查管护经费。',
          },
        },
      ],
    },
    'a unit mistyped in a report': {
      package: overview('清溪县水利服物中心负责项目实施。'),
      findings: [
        {
          message: 'variant',
          at: '5 项目支出基本情况·“清溪县水利服物中心负责项…”',
          text: '此处写作“清溪县水利服物中心”，别处写作“清溪县水利服务中心”，只差一两个字。如果是同一名称，请统一写法。',
        },
      ],
    },
  },
})
