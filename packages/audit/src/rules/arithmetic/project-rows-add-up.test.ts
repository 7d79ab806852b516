import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-rows-add-up.ts'

type Spending = NonNullable<NonNullable<PackageTexts['baseData']>['spending']>

function spending(changes: Spending) {
  return aPackage({ baseData: { spending: changes } })
}

/** The first project has all the money, the second has these cells. */
function oneOfTwo(second: { readonly lastYear: string; readonly budget: string; readonly final: string }) {
  const projects = { lastYear: '57.80', budget: '60.00', final: '58.20' }
  return spending({ projects, projectLines: { 1: second } })
}

/** Amounts in 元, and no declared unit. */
function yuan(final: string, first: string, second: string) {
  const texts: Spending = {
    projects: { lastYear: '964000.00', budget: '1000000.00', final },
    projectLines: {
      0: { lastYear: '578000.00', budget: '600000.00', final: first },
      1: { lastYear: '386000.00', budget: '400000.00', final: second },
    },
  }
  return aPackage({ baseData: { moneyUnit: '', spending: texts } })
}

testRule(rule, {
  passes: {
    'two projects that add up in every column': aPackage(),
    'tenths that floats add up to something else': spending({
      projects: { final: '0.30' },
      projectLines: { 0: { final: '0.10' }, 1: { final: '0.20' } },
    }),
    'amounts of 万元 that lost half a digit each': spending({
      projects: { final: '96.22' },
      projectLines: { 0: { final: '58.20' }, 1: { final: '38.00' } },
    }),
    'amounts of 元 that add up to the cent': yuan('962000.00', '582000.00', '380000.00'),
    'a project without money, its cells blank': oneOfTwo({ lastYear: '', budget: '', final: '' }),
    'a project without money, printed as none': oneOfTwo({ lastYear: '—', budget: '—', final: '无' }),
    'all projects blank is left to another rule': spending({
      projectLines: {
        0: { lastYear: '', budget: '', final: '' },
        1: { lastYear: '', budget: '', final: '' },
      },
    }),
    'a blank total is left to another rule': spending({ projects: { lastYear: '', budget: '', final: '' } }),
    'an unreadable row leaves the sum open': spending({ projectLines: { 1: { final: '约38' } } }),
    'rows that detail the project above them': aPackage({
      baseData: {
        spending: {
          projectLines: [
            { rowLabel: '1、农村供水保障经费', lastYear: '96.40', budget: '100.00', final: '96.20' },
            { rowLabel: '其中：管网抢修', lastYear: '50.00', budget: '50.00', final: '48.00' },
            { rowLabel: '（2）水质检测', lastYear: '46.40', budget: '50.00', final: '48.20' },
          ],
        },
      },
    }),
    'a cell that prints its own unit': spending({ projectLines: { 1: { final: '380000元' } } }),
    'no project at all': aPackage({
      baseData: { spending: { projects: { lastYear: '0', budget: '0', final: '0' }, projectLines: [] } },
    }),
  },
  finds: {
    'a total ten 元 above its rows': {
      package: yuan('962010.00', '582000.00', '380000.00'),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出·2024年决算数”填的是962010.00，各项目相加为962000.00，相差10.00。请核对是合计填错，还是有项目漏填、填错。',
          related: ['1 “1、农村供水保障经费”·2024年决算数', '1 “2、水库巡查管护经费”·2024年决算数'],
          fix: { '1 项目支出·2024年决算数': '962000.00' },
        },
      ],
    },
    'a total one cent above its rows': {
      package: yuan('962000.01', '582000.00', '380000.00'),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出·2024年决算数”填的是962000.01，各项目相加为962000.00，相差0.01。请核对是合计填错，还是有项目漏填、填错。',
        },
      ],
    },
    'a missing project shows in each column': {
      package: spending({ projectLines: { 1: { lastYear: '', budget: '', final: '' } } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 项目支出·2023年决算数',
          text: '“项目支出·2023年决算数”填的是96.40，各项目相加为57.80，相差38.60。请核对是合计填错，还是有项目漏填、填错。',
          related: ['1 “1、农村供水保障经费”·2023年决算数'],
          fix: null,
        },
        {
          message: 'wrongTotal',
          at: '1 项目支出·2024年预算数',
          text: '“项目支出·2024年预算数”填的是100.00，各项目相加为60.00，相差40.00。请核对是合计填错，还是有项目漏填、填错。',
          fix: null,
        },
        {
          message: 'wrongTotal',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出·2024年决算数”填的是96.20，各项目相加为58.20，相差38.00。请核对是合计填错，还是有项目漏填、填错。',
          fix: null,
        },
      ],
    },
    'a total printed as none although projects spent money': {
      package: spending({ projects: { final: '无' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出·2024年决算数”填的是无，各项目相加为96.20，相差96.20。请核对是合计填错，还是有项目漏填、填错。',
          fix: { '1 项目支出·2024年决算数': '96.20' },
        },
      ],
    },
    'a difference larger than 万元 can lose': {
      package: spending({ projects: { final: '96.23' } }),
      findings: [
        {
          message: 'wrongTotal',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出·2024年决算数”填的是96.23，各项目相加为96.20，相差0.03。请核对是合计填错，还是有项目漏填、填错。',
        },
      ],
    },
  },
})
