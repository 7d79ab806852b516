import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './standard-weights.ts'

type Row = { readonly level1?: string; readonly level2?: string; readonly weight?: string }

function unit(rows: Readonly<Record<number, Row>>, weight = '10') {
  return aPackage({ unitEvaluation: { funds: { total: { weight } }, indicators: { rows } } })
}

function row(level1: string, level2: string, weight: string) {
  return { level1, level2, level3: level2, target: '≥90%', actual: '90%', weight, score: weight, reason: '' }
}

function table(...rows: readonly ReturnType<typeof row>[]) {
  return aPackage({ unitEvaluation: { indicators: { rows } } })
}

testRule(rule, {
  passes: {
    'the standard set, declared': aPackage(),
    'the standard set, summed from the rows': table(
      row('产出指标', '数量指标', '50'),
      row('效益指标', '社会效益指标', '30'),
      row('满意度指标', '服务对象满意度指标', '10'),
    ),
    'the standard set by name where a merged cell is wrong': table(
      row('产出指标', '数量指标', '50'),
      row('产出指标', '经济效益指标', '10'),
      row('效益指标', '社会效益指标', '20'),
      row('满意度指标', '服务对象满意度指标', '10'),
    ),
    'costs as a head of their own': table(
      row('成本指标（20分）', '经济成本指标', '20'),
      row('产出指标（40分）', '数量指标', '40'),
      row('效益指标（20分）', '社会效益指标', '20'),
      row('服务对象满意度（10分）', '服务对象满意度指标', '10'),
    ),
    'no satisfaction, ten points more for benefits': table(
      row('产出指标（50分）', '数量指标', '50'),
      row('效益指标（40分）', '社会效益指标', '40'),
    ),
    'a table built on other heads': table(
      row('投入', '预算配置', '10'),
      row('过程', '预算执行', '60'),
      row('产出', '职责履行', '30'),
    ),
    'a blank weight leaves the sum unknown': table(
      row('产出指标', '数量指标', ''),
      row('效益指标', '社会效益指标', '30'),
      row('满意度指标', '服务对象满意度指标', '10'),
    ),
    'no weights at all': table(
      { ...row('产出指标', '数量指标', ''), score: '' },
      { ...row('效益指标', '社会效益指标', ''), score: '' },
    ),
    'a blank weight of execution': unit({}, ''),
    'a weight of execution with 分': unit({}, '10分'),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'twenty points for satisfaction': {
      package: unit({ 8: { level1: '满意度指标（20分）' } }),
      findings: [
        {
          message: 'otherWeight',
          at: '2 “用水户满意度”·一级指标',
          text: '“部门整体支出”的满意度指标为20分，标准分值是10分，相差10分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
        },
      ],
    },
    'satisfaction left out and its points not given to benefits': {
      package: table(row('产出指标（60分）', '数量指标', '60'), row('效益指标（30分）', '社会效益指标', '30')),
      findings: [
        {
          message: 'otherWeight',
          at: '2 “数量指标”·一级指标',
          text: '“部门整体支出”的产出指标为60分，标准分值是50分，相差10分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
        },
        {
          message: 'otherWeight',
          at: '2 “社会效益指标”·一级指标',
          text: '“部门整体支出”的效益指标为30分，标准分值是40分，相差10分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
        },
      ],
    },
    'undeclared weights that depart from the standard': {
      package: table(
        row('产出指标', '数量指标', '50'),
        row('效益指标', '社会效益指标', '25'),
        row('满意度指标', '服务对象满意度指标', '15'),
      ),
      findings: [
        {
          message: 'otherWeight',
          at: '2 “社会效益指标”·一级指标',
          text: '“部门整体支出”的效益指标为25分，标准分值是30分，相差5分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
        },
        {
          message: 'otherWeight',
          at: '2 “服务对象满意度指标”·一级指标',
          text: '“部门整体支出”的满意度指标为15分，标准分值是10分，相差5分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
        },
      ],
    },
    'twenty points for execution': {
      package: unit({}, '20'),
      findings: [
        {
          message: 'otherExecutionWeight',
          at: '2 年度资金总额·分值',
          text: '“部门整体支出”的预算执行率分值为20分，标准分值是10分，相差10分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
        },
      ],
    },
  },
})
