import { expect, it } from 'vitest'
import { insertIndicator } from './insert-indicator.ts'

const list = '2/indicators'
const cells = new Map([
  [list, '~1 ~2 ~3'],
  [`${list}.~1.level1`, '产出指标（50分）'],
  [`${list}.~1.level2`, '数量指标'],
  [`${list}.~2.level1`, '产出指标（50分）'],
  [`${list}.~2.level2`, '质量指标'],
  [`${list}.~3.level1`, '效益指标（30分）'],
  [`${list}.~3.level2`, '社会效益指标'],
])
const indicator = { level1: '产出指标', level2: '数量指标', level3: '培训人次', target: '≥' }

it('stands below the last of its likes, its levels worded as theirs', () => {
  expect(new Map(insertIndicator({ list, name: '~n', indicator }, cells))).toEqual(
    new Map([
      [list, '~1 ~n ~2 ~3'],
      [`${list}.~n.level1`, '产出指标（50分）'],
      [`${list}.~n.level2`, '数量指标'],
      [`${list}.~n.level3`, '培训人次'],
      [`${list}.~n.target`, '≥'],
    ]),
  )
})

it('stands below those of its first level where none shares the second, and last where none shares either', () => {
  const order = (level1: string, level2: string) =>
    insertIndicator({ list, name: '~n', indicator: { ...indicator, level1, level2 } }, cells)[0]
  expect(order('产出指标', '时效指标')).toEqual([list, '~1 ~2 ~n ~3'])
  expect(order('满意度指标', '服务对象满意度指标')).toEqual([list, '~1 ~2 ~3 ~n'])
})
