import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith } from '../../testing/with-indicators.ts'
import rule from './projects-have-own-indicators.ts'

const names = ['参保登记人数', '政策宣讲次数', '咨询反馈率', '征缴收入', '群众满意度']
const rows = names.map((level3) => ({ level3, target: '≥90', actual: '95' }))
const changed = (count: number) => rows.map((row, at) => (at < count ? { ...row, actual: '96' } : row))

testRule(rule, {
  passes: {
    'projects with indicators of their own': aPackage(),
    'a single project': aPackage({ projects: [projectWith('调查经费', rows)] }),
    'three of five the same': aPackage({
      projects: [projectWith('调查经费', rows), projectWith('稽核经费', changed(2))],
    }),
    'one result changed in five is four of six': aPackage({
      projects: [projectWith('调查经费', rows), projectWith('稽核经费', changed(1))],
    }),
    'a single shared indicator proves nothing': aPackage({
      projects: [projectWith('调查经费', rows.slice(0, 1)), projectWith('稽核经费', rows.slice(0, 1))],
    }),
    'one project in two tables is no copy': aPackage({
      projects: [projectWith('1.调查经费', rows), projectWith('调查经费', rows)],
    }),
    'tables without indicators': aPackage({ projects: [projectWith('调查经费', []), projectWith('稽核经费', [])] }),
  },
  finds: {
    'two projects with one set': {
      package: aPackage({ projects: [projectWith('调查经费', rows), projectWith('稽核经费', rows)] }),
      findings: [
        {
          message: 'copied',
          at: '3-2 项目支出名称',
          text: '“稽核经费”的指标与“调查经费”几乎一样：5个指标的名称、指标值和完成值都相同，相同比例100%（80%起视为套用）。请按这个项目的资金用途重新设置指标。',
          related: ['3-1 项目支出名称'],
        },
      ],
    },
    'one of ten left out is still the same set, spaces and full-width signs apart': {
      package: aPackage({
        projects: [
          projectWith('调查经费', [
            ...rows,
            ...names.map((name) => ({ level3: `${name}增幅`, target: '≥5%', actual: '5%' })),
          ]),
          projectWith('稽核经费', [
            ...rows.slice(1),
            ...names.map((name) => ({ level3: `${name} 增幅`, target: '≥5％', actual: '5%　' })),
          ]),
        ],
      }),
      findings: [
        {
          message: 'copied',
          at: '3-2 项目支出名称',
          text: '“稽核经费”的指标与“调查经费”几乎一样：9个指标的名称、指标值和完成值都相同，相同比例90%（80%起视为套用）。请按这个项目的资金用途重新设置指标。',
        },
      ],
    },
    'each copy is held against the first it copies': {
      package: aPackage({
        projects: [projectWith('甲经费', rows), projectWith('乙经费', rows), projectWith('丙经费', rows)],
      }),
      findings: [
        {
          message: 'copied',
          at: '3-2 项目支出名称',
          text: '“乙经费”的指标与“甲经费”几乎一样：5个指标的名称、指标值和完成值都相同，相同比例100%（80%起视为套用）。请按这个项目的资金用途重新设置指标。',
        },
        {
          message: 'copied',
          at: '3-3 项目支出名称',
          text: '“丙经费”的指标与“甲经费”几乎一样：5个指标的名称、指标值和完成值都相同，相同比例100%（80%起视为套用）。请按这个项目的资金用途重新设置指标。',
        },
      ],
    },
  },
})
