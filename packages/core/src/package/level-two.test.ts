import { expect, it } from 'vitest'
import { levelOneOf, levelTwoOf } from './level-two.ts'

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

it.each([
  ['数 量\n指标（20分）', '数量'],
  ['质量类指标', '质量'],
  ['成本指标', '成本'],
  ['生态环境成本指标', '成本'],
  ['生态效\n益指标', '生态效益'],
  ['社会公众满意度指标', '服务对象满意度'],
  ['职责履行', null],
  ['', null],
])('“%s” stands for %s', (printed, levelTwo) => {
  expect(levelTwoOf(printed, 'hunan-2024')).toBe(levelTwo)
})
