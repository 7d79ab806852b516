import { aPackage } from '../../testing/a-package.ts'
import { goodPackage } from '../../testing/good-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-lists-agree.ts'

function rows(...projectLines: readonly { rowLabel: string; budget?: string; final?: string }[]) {
  return aPackage({ baseData: { spending: { projectLines } } })
}

const water = { rowLabel: '1、农村供水保障经费', budget: '60.00', final: '58.20' }
const reservoir = { rowLabel: '2、水库巡查管护经费', budget: '40.00', final: '38.00' }

testRule(rule, {
  passes: {
    'two rows, two tables, both in the report': aPackage(),
    'six projects': aPackage(goodPackage(6)),
    'rows in another order and with other numbers': rows(
      { ...reservoir, rowLabel: '（1）水库巡查管护经费' },
      { ...water, rowLabel: '（2）“农村供水保障经费”' },
    ),
    'a row without money needs no table': rows(water, reservoir, {
      rowLabel: '3、河道保洁经费',
      budget: '0',
      final: '',
    }),
    'a spare row of the form': rows(water, reservoir, { rowLabel: '……', budget: '', final: '' }),
    'no rows at all': rows(),
    'no tables at all': aPackage({ projects: [] }),
    'a report in general terms': aPackage({
      projectReport: {
        sections: {
          overview: ['项目支出均按规定立项。'],
          conclusion: [],
          analysis: { sections: { process: [], output: [] } },
        },
      },
    }),
    'a report that names a project without 经费': aPackage({
      projectReport: {
        sections: {
          overview: ['农村供水保障和水库巡查管护两个项目按规定立项。'],
          conclusion: [],
          analysis: { sections: { process: [], output: [] } },
        },
      },
    }),
    'no report': aPackage({ projectReport: null }),
    'no 附件1': aPackage({ baseData: null }),
  },
  finds: {
    'a row with money that has no table': {
      package: rows(water, reservoir, { rowLabel: '3、河道保洁经费', budget: '20.00', final: '19.00' }),
      findings: [
        {
          message: 'noTable',
          at: '1 “3、河道保洁经费”',
          text: '附件1的项目“3、河道保洁经费”有预算或决算数，附件3没有它的自评表。每个项目应填一张自评表，请补填；如果已并入别的项目，请在附件1一并合并。',
        },
      ],
    },
    'a table that has no row': {
      package: rows(water),
      findings: [
        {
          message: 'noRow',
          at: '3-2 项目支出名称',
          text: '“水库巡查管护经费”有自评表，附件1的项目支出下没有这一行。附件1应一个专项一行，请补填。',
        },
      ],
    },
    'one project under two names': {
      package: rows(water, { ...reservoir, rowLabel: '2、水库汛期巡查管护经费' }),
      findings: [
        {
          message: 'differentName',
          at: '3-2 项目支出名称',
          text: '附件3的“水库巡查管护经费”与附件1的“2、水库汛期巡查管护经费”像是同一个项目，名称却不同。请按预算批复的名称统一。',
          related: ['1 “2、水库汛期巡查管护经费”'],
          fix: null,
        },
      ],
    },
    'one project under two names, of which the reports use one': {
      package: aPackage({
        projects: { 1: { heading: { project: '水库汛期巡查管护经费' } } },
        projectReport: null,
      }),
      findings: [
        {
          message: 'differentName',
          at: '3-2 项目支出名称',
          text: '附件3的“水库汛期巡查管护经费”与附件1的“2、水库巡查管护经费”像是同一个项目，名称却不同。请按预算批复的名称统一。',
          fix: { '3-2 项目支出名称': '水库巡查管护经费' },
        },
      ],
    },
    'an empty row with a name close to another': {
      package: rows({ rowLabel: '1.水库汛期巡查管护经费', budget: '', final: '' }, water, reservoir),
      findings: [
        {
          message: 'spareRow',
          at: '1 “1.水库汛期巡查管护经费”',
          text: '附件1的“1.水库汛期巡查管护经费”没有金额，名称与“2、水库巡查管护经费”相近，像是同一个项目列了两行。如果是同一个项目，请删去空行；如果不是，请填写金额或注明没有支出。',
          related: ['1 “2、水库巡查管护经费”'],
        },
      ],
    },
    'a project that the report leaves out': {
      package: aPackage({
        projectReport: {
          sections: {
            overview: ['农村供水保障经费按规定立项。'],
            conclusion: [],
            analysis: { sections: { process: [], output: [] } },
          },
        },
      }),
      findings: [
        {
          message: 'notInReport',
          at: '3-2 项目支出名称',
          text: '附件5写了其他项目，没有写“水库巡查管护经费”。请补写该项目的资金、产出和效益情况。',
        },
      ],
    },
  },
})
