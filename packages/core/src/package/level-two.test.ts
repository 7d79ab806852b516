import { expect, it } from 'vitest'
import { levelOneOf } from './level-two.ts'

it.each([
  ['数量指标', '产出'],
  ['质 量\n指标', '产出'],
  ['成本指标', '产出'],
  ['经济成本指标', '产出'],
  ['经济效\n益指标', '效益'],
  ['可持续影响指标', '效益'],
  ['服务对象满意度指标', '满意度'],
  ['社会公众满意度指标（10分）', '满意度'],
  ['职责履行', null],
  ['', null],
])('“%s” belongs under %s', (levelTwo, levelOne) => {
  expect(levelOneOf(levelTwo, 'hunan-2024')).toBe(levelOne)
})
