import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './grade-matches-score.ts'

function unitReport(...performance: readonly string[]) {
  return aPackage({ unitReport: { sections: { performance } } })
}

function projectReport(...conclusion: readonly string[]) {
  return aPackage({ projectReport: { sections: { conclusion } } })
}

/** The total of the unit's evaluation is 99.58 in the good package. */
function total(score: string, reason = '') {
  return aPackage({ unitEvaluation: { indicators: { total: { score, reason } } }, unitReport: null })
}

testRule(rule, {
  passes: {
    'grades that follow from the scores': aPackage(),
    'exactly ninety': unitReport('自评得分90分，等级为优。'),
    'a hundredth below ninety': unitReport('自评得分89.99分，等级为良。'),
    'exactly sixty': unitReport('自评得分60分，等级为中。'),
    'below sixty': unitReport('自评得分59.99分，等级为差。'),
    'a grade in longer words': unitReport('部门整体支出绩效自评综合得分 99.58 分，评价等级为“优秀”。'),
    'a grade without a score, right by the table': unitReport('本单位绩效自评等级为优。'),
    'the list of grades': unitReport('评价等级分为优、良、中、差四档，90分（含）以上为优，80分至90分为良。'),
    'a grade of the year before': unitReport('2023年度绩效自评等级为良。'),
    'a grade of something else': unitReport('水利工程质量等级为良。'),
    'a grade of an unnamed one of several projects': projectReport('部分项目绩效自评等级为良。'),
    'a total with its grade': total('99.58（优）'),
    'a grade in the cell of reasons': total('99.58', '优'),
    'a total without a grade': total('75'),
    'a grade without a total': total('', '良'),
    'no attachments': aPackage({ unitEvaluation: null, projects: [], unitReport: null, projectReport: null }),
  },
  finds: {
    'a grade below its score': {
      package: unitReport('2024年度部门整体支出绩效自评得分98分，等级为良。'),
      findings: [
        {
          message: 'wrongInReport',
          at: '4 部门整体支出绩效情况·“2024年度部门整体支出…”',
          text: '报告写明得分98分、等级“良”，98分的等级应为“优”。请改正等级，或者核对得分。',
        },
      ],
    },
    'a grade above its score, one project of two': {
      package: projectReport('农村供水保障经费自评得分99.40分，等级为优；水库巡查管护经费自评得分89.99分，等级为优。'),
      findings: [
        {
          message: 'wrongInReport',
          at: '5 项目支出主要绩效及评价结论·“农村供水保障经费自评得分…”',
          text: '报告写明得分89.99分、等级“优”，89.99分的等级应为“良”。请改正等级，或者核对得分。',
        },
      ],
    },
    'a grade without a score, wrong by the table': {
      package: unitReport('绩效自评结果为“良好”。'),
      findings: [
        {
          message: 'unlikeTable',
          at: '4 部门整体支出绩效情况·“绩效自评结果为“良好”。”',
          text: '报告写明等级为“良”，“部门整体支出”自评表的总分是99.58分，等级应为“优”。请改正等级，或者核对总分。',
          related: ['2 总分·自评得分'],
        },
      ],
    },
    'the grade of a project named in the sentence': {
      package: projectReport('水库巡查管护经费绩效自评等级为中。'),
      findings: [
        {
          message: 'unlikeTable',
          at: '5 项目支出主要绩效及评价结论·“水库巡查管护经费绩效自评…”',
          text: '报告写明等级为“中”，“水库巡查管护经费”自评表的总分是99.5分，等级应为“优”。请改正等级，或者核对总分。',
        },
      ],
    },
    'a grade beside the total': {
      package: total('85分（优）'),
      findings: [
        {
          message: 'wrongInTable',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的自评得分是85分，等级应为“良”，表中写的是“优”。请改正等级，或者核对得分。',
        },
      ],
    },
    'a wrong grade beside a total that adds up': {
      package: total('99.58分（良好）'),
      findings: [
        {
          message: 'wrongInTable',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的自评得分是99.58分，等级应为“优”，表中写的是“良”。请改正等级，或者核对得分。',
          fix: { '2 总分·自评得分': '99.58分（优）' },
        },
      ],
    },
    'a grade in a line under the table': {
      package: aPackage({ unitEvaluation: { notes: ['自评等级：良'] }, unitReport: null }),
      findings: [
        {
          message: 'wrongInTable',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的自评得分是99.58分，等级应为“优”，表中写的是“良”。请改正等级，或者核对得分。',
        },
      ],
    },
  },
})
