import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './score-and-grade-stated.ts'

const unit = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { performance: paragraphs } } })
const projects = (...paragraphs: readonly string[]) =>
  aPackage({ projectReport: { sections: { conclusion: paragraphs } } })

testRule(rule, {
  passes: {
    'score and grade as the tables have them': aPackage(),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'no tables to hold it against': aPackage({
      unitEvaluation: null,
      projects: [],
      unitReport: { sections: { performance: ['自评得分95分，等级为优。'] } },
    }),
    'the total that can be had beside the score': unit('总分100分，自评得分99.58分，自评等级为优。'),
    'the score rounded, the grade in brackets': unit('自评得分99.6分（优）。'),
    'points of parts, and the score of last year': unit(
      '自评得分99.58分，评定为优。其中预算执行得9.76分，产出指标得49.8分，效益指标得30分，满意度指标得10分。',
      '上年自评得分95分。',
    ),
    'a project scored in the report of the unit': unit(
      '自评得分99.58分，等级为优。',
      '农村供水保障经费自评得分99.40分。',
    ),
    'an average of several projects': projects('项目支出绩效自评平均得分99.45分，等级为优。'),
    'a blank total': aPackage({ unitEvaluation: { indicators: { total: { score: '' } } } }),
  },
  finds: {
    'neither score nor grade in either report': {
      package: aPackage({
        unitReport: { sections: { performance: ['工作完成很好，满分100分。'] } },
        projectReport: { sections: { conclusion: ['支出合理，使用规范，各项指标扣0.20分。'] } },
      }),
      findings: [
        {
          message: 'nothing',
          at: '4 部门整体支出绩效情况',
          text: '报告没有写明自评得分和等级。请补写：自评得分99.58分，等级为优。',
        },
        {
          message: 'nothing',
          at: '5 项目支出主要绩效及评价结论',
          text: '报告没有写明自评得分和等级。请补写：各项目的自评得分和等级。',
        },
      ],
    },
    'a grade without a score': {
      package: unit('部门整体支出绩效自评等级为优。'),
      findings: [
        {
          message: 'noScore',
          at: '4 部门整体支出绩效情况',
          text: '报告写了等级，没有写明自评得分。请补写：自评得分99.58分，等级为优。',
        },
      ],
    },
    'a score without a grade': {
      package: unit('部门整体支出绩效自评得分99.58分。'),
      findings: [
        {
          message: 'noGrade',
          at: '4 部门整体支出绩效情况·“部门整体支出绩效自评得分…”',
          text: '报告写了自评得分99.58分，没有写明等级。请补写：自评得分99.58分，等级为优。',
        },
      ],
    },
    'another score than the table': {
      package: unit('部门整体支出绩效自评得分98.00分，等级为优。'),
      findings: [
        {
          message: 'unlikeTable',
          at: '4 部门整体支出绩效情况·“部门整体支出绩效自评得分…”',
          text: '报告写明“部门整体支出”自评得分98分，自评表的总分是99.58分，相差1.58分。请核对后统一。',
          related: ['2 总分·自评得分'],
        },
      ],
    },
    'the second of two projects scored otherwise': {
      package: projects('农村供水保障经费自评得分99.40分，水库巡查管护经费自评得分95分，等级均为优。'),
      findings: [
        {
          message: 'unlikeTable',
          at: '5 项目支出主要绩效及评价结论·“农村供水保障经费自评得分…”',
          text: '报告写明“水库巡查管护经费”自评得分95分，自评表的总分是99.5分，相差4.5分。请核对后统一。',
          related: ['3-2 总分·自评得分'],
        },
      ],
    },
    'without its section at the report as a whole': {
      package: aPackage({ unitReport: { sections: { performance: null } } }),
      findings: [
        {
          message: 'nothing',
          at: '4 整体支出绩效自评报告',
          text: '报告没有写明自评得分和等级。请补写：自评得分99.58分，等级为优。',
        },
      ],
    },
  },
})
