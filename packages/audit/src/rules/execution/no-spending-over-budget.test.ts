import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-spending-over-budget.ts'

type Money = { readonly initial?: string; readonly budget?: string; readonly spent?: string }
type Line = { readonly budget?: string; readonly final?: string }

interface Changes {
  readonly first?: Money
  readonly line?: Line
  readonly total?: Line
  readonly unit?: Money
  readonly reports?: Pick<PackageTexts, 'unitReport' | 'projectReport'>
}

/** The first project: 60.00 budgeted, 58.20 spent. All projects: 100.00 and 96.20. The unit: 360.00 and 352.20. */
function money({ first = {}, line = {}, total = {}, unit = {}, reports = {} }: Changes) {
  return aPackage({
    baseData: { spending: { projects: total, projectLines: { 0: line } } },
    unitEvaluation: { funds: { total: unit } },
    projects: { 0: { funds: { total: first } } },
    ...reports,
  })
}

function says(...sentences: readonly string[]): NonNullable<Changes['reports']> {
  return { unitReport: { sections: { publicBudget: { sections: { projects: sentences } } } }, projectReport: null }
}

const silent = says('各项目按计划实施。')

testRule(rule, {
  passes: {
    'less spent than budgeted everywhere': aPackage(),
    'all of the budget spent': money({ first: { spent: '60.00' }, line: { final: '60.00' } }),
    'above the initial budget and within the one of the year': money({
      first: { initial: '60.00', budget: '66.00', spent: '65.00' },
      line: { budget: '60.00', final: '65.00' },
      total: { budget: '100.00', final: '103.00' },
      reports: silent,
    }),
    'above the budget of 附件1 by a decision that the report cites': money({
      line: { final: '63.00' },
      first: { spent: '63.00' },
      reports: says('经县财政局清财预〔2024〕18号文件批复，农村供水保障经费追加预算3.00万元。'),
    }),
    'a whole unit above its budget by a decision that the report cites': money({
      unit: { spent: '365.00' },
      reports: says('年中追加预算5.00万元，批复文号为清财预〔2024〕18号。'),
    }),
    'the same amount in 元 and in 万元': money({
      first: { budget: '58.20' },
      line: { final: '582000.40元' },
      total: { final: '96.20' },
    }),
    'a report that speaks of the initial budget': money({
      first: { initial: '50.00' },
      reports: says('农村供水保障经费年初预算50.00万元，实际支出58.20万元。'),
    }),
    'a report that says 预算 of the initial one, while 附件3 has more': money({
      first: { initial: '50.00' },
      reports: says('农村供水保障经费预算50.00万元，实际支出58.20万元。'),
    }),
    'a budget and a spending of two projects in two sentences': aPackage({
      baseData: null,
      unitEvaluation: null,
      projects: [],
      ...says('甲经费项目支出预算12.80万元。', '乙经费项目支出实际支出13.00万元。'),
    }),
    'blank budgets': money({ first: { budget: '' }, line: { budget: '' } }),
    'blank spending': money({ first: { spent: '' }, line: { final: '' }, total: { final: '' }, unit: { spent: '' } }),
    'nothing but reports': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a project above its budget, with the rows and sentences that show the same': {
      package: money({
        line: { final: '62.00' },
        total: { final: '100.50' },
        reports: says('项目支出财政核准100.00万元，因工作需要，实际100.50万元。'),
      }),
      findings: [
        {
          message: 'overBudget',
          at: '1 “1、农村供水保障经费”·2024年决算数',
          text: '“农村供水保障经费”支出62.00，超过全年预算60.00，超出2.00。支出以批准的预算为准：请核对数额；确有追加的，改正全年预算数，并在附件4写明批复文号。',
          related: [
            '3-1 年度资金总额·全年预算数',
            '1 “1、农村供水保障经费”·2024年预算数',
            '1 项目支出·2024年决算数',
            '4 项目支出情况·“项目支出财政核准100.…”',
          ],
        },
      ],
    },
    'a project above its budget in 附件3 and in 附件1': {
      package: money({ first: { spent: '61.00' }, line: { final: '61.00' }, reports: silent }),
      findings: [
        {
          message: 'overBudget',
          at: '3-1 年度资金总额·全年执行数',
          text: '“农村供水保障经费”支出61.00，超过全年预算60.00，超出1.00。支出以批准的预算为准：请核对数额；确有追加的，改正全年预算数，并在附件4写明批复文号。',
          related: [
            '3-1 年度资金总额·全年预算数',
            '1 “1、农村供水保障经费”·2024年预算数',
            '1 “1、农村供水保障经费”·2024年决算数',
          ],
        },
      ],
    },
    'a project without 附件3': {
      package: aPackage({
        baseData: { spending: { projectLines: { 1: { rowLabel: '2、抗旱应急经费', final: '41.00' } } } },
        ...silent,
        projects: [],
      }),
      findings: [
        {
          message: 'overBudget',
          at: '1 “2、抗旱应急经费”·2024年决算数',
          text: '“抗旱应急经费”支出41.00，超过全年预算40.00，超出1.00。支出以批准的预算为准：请核对数额；确有追加的，改正全年预算数，并在附件4写明批复文号。',
        },
      ],
    },
    'a total that no project accounts for': {
      package: money({ total: { final: '105.00' }, reports: silent }),
      findings: [
        {
          message: 'overBudget',
          at: '1 项目支出·2024年决算数',
          text: '“项目支出”支出105.00，超过全年预算100.00，超出5.00。支出以批准的预算为准：请核对数额；确有追加的，改正全年预算数，并在附件4写明批复文号。',
          related: ['1 项目支出·2024年预算数'],
        },
      ],
    },
    'the whole unit above its budget': {
      package: money({ unit: { spent: '362.20' }, reports: silent }),
      findings: [
        {
          message: 'overBudget',
          at: '2 年度资金总额·全年执行数',
          text: '“部门整体支出”支出362.20，超过全年预算360.00，超出2.20。支出以批准的预算为准：请核对数额；确有追加的，改正全年预算数，并在附件4写明批复文号。',
        },
      ],
    },
    'a report that says so by itself': {
      package: aPackage({
        baseData: null,
        unitEvaluation: null,
        projects: [],
        ...says('2024年度项目支出预算为20万元，财政核准12.8万元，因工作需要，实际12.82万元。'),
      }),
      findings: [
        {
          message: 'overBudgetInReport',
          at: '4 项目支出情况·“2024年度项目支出预算…”',
          text: '附件4写“项目支出”预算12.8万元、实际支出12.82万元，超出0.02万元，没有写预算调整的批复。请核对数额；确有追加的，写明批复文号。',
        },
      ],
    },
    'a decision on another project': {
      package: money({
        first: { spent: '61.00' },
        reports: says('经县财政局批复，水库巡查管护经费追加预算3.00万元。'),
      }),
      findings: [
        {
          message: 'overBudget',
          at: '3-1 年度资金总额·全年执行数',
          text: '“农村供水保障经费”支出61.00，超过全年预算60.00，超出1.00。支出以批准的预算为准：请核对数额；确有追加的，改正全年预算数，并在附件4写明批复文号。',
        },
      ],
    },
  },
})
