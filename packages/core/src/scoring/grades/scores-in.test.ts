import { expect, it } from 'vitest'
import { scoresIn } from './scores-in.ts'

const stated = (sentence: string) =>
  scoresIn(sentence).map(({ score, decimals, isTotal }) => `${score.toText(decimals)}${isTotal ? '' : ' of a part'}`)

it.each([
  ['2024年度部门整体支出绩效自评得分99.58分，等级为优。', ['99.58']],
  ['自评总分为98', ['98']],
  ['自评得分98.5分（优），90分（含）以上为优', ['98.5']],
  ['综合评分：95.50分', ['95.50']],
  ['满分100分，自评得分 88 分', ['88']],
  ['产出指标得49.8分，效益指标得30分，自评得分89.8分', ['49.8 of a part', '30 of a part', '89.8']],
  ['工程质量检测经费绩效自评得分98分', ['98']],
  ['工程质量检测经费质量指标得10分', ['10 of a part']],
  ['预算执行率得分9.8分', ['9.8 of a part']],
  ['上年自评得分95分', ['95 of a part']],
  ['水利工程完好率96.04%，低于98%的目标，扣0.20分', []],
  ['90分以上为优', []],
  ['本年支出100万元', []],
])('%s', (sentence, scores) => {
  expect(stated(sentence)).toEqual(scores)
})
