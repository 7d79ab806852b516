import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './same-indicator-same-actual.ts'

/** The first indicator of 附件2 and of both projects, all of one name; null leaves a good one in its place. */
function firstRows(level3: string, unit: string | null, first: string | null, second: string | null) {
  const row = (actual: string | null) =>
    actual === null ? {} : { indicators: { rows: { 0: { level3, target: actual, actual } } } }
  return aPackage({ unitEvaluation: row(unit), projects: { 0: row(first), 1: row(second) } })
}

const name = '水库白蚁普查座次'
const at = (no: string, indicator = name) => `${no} “${indicator}”·实际完成值`

testRule(rule, {
  passes: {
    'no indicator stands twice': aPackage(),
    'one value in all tables': firstRows(name, '48座次', '48座次', '48座次'),
    'one value in two units': firstRows('水库白蚁防治投入', '12万元', '120000元', null),
    'one value with and without its unit': firstRows(name, '48座次', '48', null),
    'the unit gives the sum of its projects': firstRows(name, '48座次', '30座次', '18座次'),
    'a rate between those of the projects': firstRows('水库隐患整改合格率', '97%', '95%', '98%'),
    'each project has its own satisfaction': firstRows('服务对象满意度', '95%', '96%', '93%'),
    'each project has its own general rate': firstRows('项目按期完成率', null, '100%', '95%'),
    'the satisfaction of the unit beside that of one project': firstRows('群众满意度', '95%', '98%', null),
    'a unit that cannot be read is left to another rule': firstRows(name, '48人', '48万', null),
    'a time written in two ways': firstRows('水库除险完工时间', '2024年11月', '11月底', null),
    'words written in two ways': firstRows('水库管护机制', '健全', '基本健全', null),
    'a blank value': firstRows(name, '48座次', '', null),
    'none done': firstRows(name, '48座次', '无', null),
    'the same tier in other words': firstRows('水库管护制度建设', '达成', '已完成', null),
  },
  finds: {
    'a project with more than the whole unit': {
      package: firstRows(name, '48座次', '50座次', null),
      findings: [
        {
          message: 'contradiction',
          at: at('3-1'),
          text: '指标“水库白蚁普查座次”在“农村供水保障经费”的实际完成值为50座次，在“部门整体支出”为48座次。同一指标只能有一个完成数，请按台账核对后改为一致。',
          related: [at('2')],
        },
      ],
    },
    'two projects that claim the same, and the unit nearly the same': {
      package: firstRows(name, '49座次', '48座次', '48座次'),
      findings: [
        {
          message: 'contradiction',
          at: at('3-1'),
          text: '指标“水库白蚁普查座次”在“农村供水保障经费”的实际完成值为48座次，在“部门整体支出”为49座次。同一指标只能有一个完成数，请按台账核对后改为一致。',
          related: [at('2'), at('3-2')],
        },
      ],
    },
    'a rate that is none of the projects’': {
      package: firstRows('水库隐患排查率', '100%', '99%', null),
      findings: [
        {
          message: 'contradiction',
          at: at('3-1', '水库隐患排查率'),
          text: '指标“水库隐患排查率”在“农村供水保障经费”的实际完成值为99%，在“部门整体支出”为100%。同一指标只能有一个完成数，请按台账核对后改为一致。',
        },
      ],
    },
    'two tiers of one thing': {
      package: firstRows('水库管护制度建设', '达成', '部分达成', null),
      findings: [
        {
          message: 'contradiction',
          at: at('3-1', '水库管护制度建设'),
          text: '指标“水库管护制度建设”在“农村供水保障经费”的实际完成值为部分达成，在“部门整体支出”为达成。同一指标只能有一个完成数，请按台账核对后改为一致。',
        },
      ],
    },
    'one table that gives an indicator twice': {
      package: aPackage({
        projects: [],
        unitEvaluation: {
          indicators: {
            rows: {
              0: { level3: name, target: '48座次', actual: '48座次' },
              1: { level3: name, target: '48座次', actual: '47座次' },
            },
          },
        },
      }),
      findings: [
        {
          message: 'contradiction',
          at: at('2'),
          text: '指标“水库白蚁普查座次”在“部门整体支出”的实际完成值为47座次，在“部门整体支出”为48座次。同一指标只能有一个完成数，请按台账核对后改为一致。',
        },
      ],
    },
    'the unit has more than its project': {
      package: firstRows(name, '60座次', '48座次', null),
      findings: [
        {
          message: 'question',
          at: at('3-1'),
          text: '指标“水库白蚁普查座次”在“农村供水保障经费”的实际完成值为48座次，在“部门整体支出”为60座次。如果说的是同一件事，请改为一致；如果对象或范围不同，请在指标名称中写明。',
          severity: 'info',
        },
      ],
    },
    'two projects with one name for two values': {
      package: firstRows(name, null, '48座次', '30座次'),
      findings: [
        {
          message: 'question',
          at: at('3-2'),
          text: '指标“水库白蚁普查座次”在“水库巡查管护经费”的实际完成值为30座次，在“农村供水保障经费”为48座次。如果说的是同一件事，请改为一致；如果对象或范围不同，请在指标名称中写明。',
          severity: 'info',
        },
      ],
    },
    'all projects agree on a satisfaction that the unit gives otherwise': {
      package: firstRows('群众满意度', '95%', '100%', '100%'),
      findings: [
        {
          message: 'question',
          at: at('3-1', '群众满意度'),
          text: '指标“群众满意度”在“农村供水保障经费”的实际完成值为100%，在“部门整体支出”为95%。如果说的是同一件事，请改为一致；如果对象或范围不同，请在指标名称中写明。',
          severity: 'info',
        },
      ],
    },
  },
})
