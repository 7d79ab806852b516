import { measure, money, percent, score, text } from './field.ts'
import { grid, row, rows } from './part.ts'

/** Columns of the funds block, the same in 附件2 and 附件3. */
export const fundsColumns = {
  initial: money('年初预算数', { alsoCalled: ['年初预算'] }),
  budget: money('全年预算数', { alsoCalled: ['调整后预算数', '全年（调整）预算数', '全年预算'] }),
  spent: money('全年执行数', { alsoCalled: ['执行数', '预算执行数', '全年执行'] }),
  weight: score('分值', { alsoCalled: ['权重'] }),
  rate: percent('执行率', { alsoCalled: ['预算执行率'] }),
  score: score('得分', { alsoCalled: ['自评得分', '自评分'] }),
}

/** 年度总体目标: what was intended and what came of it. */
export const goals = grid({
  head: '年度总体目标',
  columns: {
    expected: text('预期目标', { alsoCalled: ['年初设定目标'] }),
    achieved: text('实际完成情况', { alsoCalled: ['目标实际完成情况'] }),
  },
  rows: { year: row('') },
  open: null,
})

/** 绩效指标, one row an indicator, down to 总分. */
export const indicators = rows({
  head: '绩效指标',
  columns: {
    level1: text('一级指标'),
    level2: text('二级指标'),
    level3: text('三级指标', { alsoCalled: ['指标名称'] }),
    target: measure('年度指标值', { alsoCalled: ['指标值', '年度目标值', '目标值'] }),
    actual: measure('实际完成值', { alsoCalled: ['完成值', '全年实际值', '全年完成值', '年终完成值'] }),
    weight: score('分值', { alsoCalled: ['权重', '指标权重'] }),
    score: score('自评得分', { alsoCalled: ['得分', '自评分', '指标得分'] }),
    reason: text('偏差原因分析及改进措施', { alsoCalled: ['未完成原因分析', '偏差原因分析'] }),
  },
  carried: ['level1', 'level2'],
  total: row('总分', ['合计', '总计']),
})
