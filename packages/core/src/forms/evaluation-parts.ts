import { indicatorName, measure, money, percent, score, text } from './field.ts'
import { addedRow, type FieldSet, fields, grid, type JoinedCells, type RowLabel, row, rows } from './part.ts'

/** Columns of the funds block of both evaluations. */
export const fundsColumns = {
  initial: money('年初预算数', { alsoCalled: ['年初预算'] }),
  budget: money('全年预算数', { alsoCalled: ['调整后预算数', '全年（调整）预算数', '全年预算'] }),
  spent: money('全年执行数', { alsoCalled: ['执行数', '预算执行数', '全年执行'] }),
  weight: score('分值', { alsoCalled: ['权重'] }),
  rate: percent('执行率', { alsoCalled: ['预算执行率'] }),
  score: score('得分', { alsoCalled: ['自评得分', '自评分'] }),
}

/** The same columns where the form letters them for its formulas: 全年预算数（A）, 执行率（B/A）. */
export const letteredFundsColumns = {
  budget: money('全年预算数（A）', { alsoCalled: ['预算数（A）', '调整后预算数（A）'] }),
  spent: money('全年执行数（B）', { alsoCalled: ['执行数（B）'] }),
  weight: score('分值', { alsoCalled: ['权重'] }),
  rate: percent('执行率（B/A）', { alsoCalled: ['预算执行率（B/A）'] }),
  score: score('得分', { alsoCalled: ['自评得分', '自评分'] }),
}

/** Why money was not spent, where the block has a column for it. */
export const fundsReason = text('原因', { alsoCalled: ['偏差原因', '未完成原因'] })

/** 年度总体目标: what was intended and what came of it. */
export const goals = goalsCalled('年度总体目标', '预期目标', '实际完成情况')

export function goalsCalled(head: string, expected: string, achieved: string) {
  return grid({
    head,
    columns: {
      expected: text(expected, { alsoCalled: ['预期目标', '年初设定目标'] }),
      achieved: text(achieved, { alsoCalled: ['实际完成情况', '目标实际完成情况'] }),
    },
    rows: { year: row('') },
    open: null,
  })
}

/** The three levels of an indicator. */
export const levelColumns = {
  level1: text('一级指标'),
  level2: text('二级指标'),
  level3: indicatorName('三级指标', { alsoCalled: ['指标名称', '三级指标名称'] }),
}

export const valueColumns = {
  target: measure('年度指标值', { alsoCalled: ['指标值', '年度目标值', '目标值'] }),
  actual: measure('实际完成值', { alsoCalled: ['完成值', '全年实际值', '全年完成值', '年终完成值'] }),
}

export const indicatorColumns = {
  ...levelColumns,
  ...valueColumns,
  weight: score('分值', { alsoCalled: ['权重', '指标权重'] }),
  score: score('自评得分', { alsoCalled: ['得分', '自评分', '指标得分'] }),
  reason: text('偏差原因分析及改进措施', { alsoCalled: ['未完成原因分析', '偏差原因分析'] }),
}

/** Every word by which published forms head these columns, for layouts that are not known. */
export const anyIndicatorColumns = {
  level1: text('一级指标', { alsoCalled: ['指标类别', '一级'] }),
  level2: text('二级指标', { alsoCalled: ['指标类型', '二级'] }),
  level3: indicatorName('三级指标', {
    alsoCalled: ['指标名称', '三级指标名称', '绩效指标', '指标内容', '具体指标', '三级'],
  }),
  target: measure('年度指标值', {
    alsoCalled: ['指标值', '目标值', '年度目标值', '年初目标值', '年初指标值', '预期指标值', '预期目标值', '计划值'],
  }),
  actual: measure('实际完成值', {
    alsoCalled: [
      '完成值',
      '实际值',
      '全年实际值',
      '全年完成值',
      '年终完成值',
      '全年实际完成值',
      '实际完成指标值',
      '完成情况',
    ],
  }),
  weight: score('分值', { alsoCalled: ['权重', '指标权重', '指标分值', '参考分值', '标准分', '标准分值', '满分'] }),
  score: score('得分', { alsoCalled: ['自评得分', '自评分', '指标得分', '评分', '评价得分'] }),
  reviewScore: score('复核分', { alsoCalled: ['复核得分', '审核得分'] }),
  standard: text('评分标准', { alsoCalled: ['评价标准', '评价标准及依据', '评分细则'] }),
  reason: text('偏差原因分析及改进措施', {
    alsoCalled: ['偏差原因分析', '未完成原因分析', '未完成原因', '原因分析', '偏差原因', '说明', '备注'],
  }),
}

/** 绩效指标, one row an indicator, down to 总分. */
export const indicators = indicatorsOf(indicatorColumns)

interface MoreOfIndicators {
  readonly head?: string
  readonly total?: RowLabel
  readonly joined?: Readonly<Record<string, JoinedCells>>
  readonly least?: number
}

export function indicatorsOf<const C extends FieldSet & Pick<typeof levelColumns, 'level1' | 'level2'>>(
  columns: C,
  { head = '绩效指标', total = row('总分', ['合计', '总计']), ...more }: MoreOfIndicators = {},
) {
  return rows({ head, columns, carried: ['level1', 'level2'], total, ...more })
}

/** Sign, figure and unit of the target in a cell each; the unit is that of the actual value too. */
export const signedTarget: Readonly<Record<string, JoinedCells>> = {
  target: { sign: 'sign', figure: ['target'], unit: 'unit' },
  actual: { figure: ['actual'], unit: 'unit' },
}

/** What a table says in words under its indicators, of itself as a whole. */
export const conclusion = fields({
  result: text('评价结论', { alsoCalled: ['自评结论'] }),
  reasons: text('偏差大或目标未完成原因分析', { alsoCalled: ['偏差原因分析', '未完成原因分析'] }),
  problems: text('存在问题', { alsoCalled: ['存在的问题'] }),
  measures: text('改进措施', { alsoCalled: ['改进措施及结果应用方案', '下一步改进措施'] }),
})

/** Head of a project's table as 财预〔2020〕10号 prints it. */
export const nationalHeading = fields({
  project: text('项目名称', { alsoCalled: ['项目支出名称'] }),
  department: text('主管部门'),
  unit: text('实施单位', { alsoCalled: ['项目单位', '项目实施单位'] }),
})

/** Sources of a project's money as 财预〔2020〕10号 prints them, with those that units add. */
export const nationalFundRows = {
  total: row('年度资金总额'),
  appropriation: row('当年财政拨款', ['本年财政拨款', '财政拨款', '财政资金']),
  carriedOver: row('上年结转资金'),
  specialAccount: addedRow('财政专户管理资金', ['财政专户资金']),
  unitFunds: addedRow('单位资金', ['自有资金']),
  other: row('其他资金'),
}
