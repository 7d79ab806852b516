import { expect, it } from 'vitest'
import { readEntry, text } from '../forms/field.ts'
import { meantLevelOne } from './meant-level-one.ts'

function entry(quote: string) {
  const origin = { format: 'form', path: quote } as const
  const place = { attachment: '2', label: quote, quote, table: null, row: null, column: null, origin }
  return readEntry(text(quote), place)
}

it.each([
  ['产出指标（50分）', '数量指标', '产出'],
  ['产出指标（50分）', '经济效益指标', '效益'],
  ['效益指标', '服务对象满意度指标', '满意度'],
  ['服务对象满意度指标', '满意度指标', '服务对象满意度'],
  ['产出指标', '成本指标', '产出'],
  ['成本指标（20分）', '经济成本指标', '成本'],
  ['效益指标', '成本指标', '产出'],
  ['产出指标', '自定指标', null],
  ['', '数量指标', '产出'],
])('under “%s”, “%s” means %s', (level1, level2, meant) => {
  expect(meantLevelOne({ level1: entry(level1), level2: entry(level2) }, 'hunan-2024')).toBe(meant)
})
