import { expect, it } from 'vitest'
import { indicatorsIn } from './previous-indicators.ts'

const row = (table: string, name: string, level3: string, target: string) => [
  [`${table}/indicators.${name}.level1`, '产出指标'] as const,
  [`${table}/indicators.${name}.level3`, level3] as const,
  [`${table}/indicators.${name}.target`, target] as const,
]
const cells = new Map([
  ['2/indicators', '~1'],
  ...row('2', '~1', '检查次数', '≥4次'),
  ['3-~1/indicators', '~1 ~2'],
  ...row('3-~1', '~1', '培训人次', '≥80人次'),
  ...row('3-~1', '~2', '', ''),
  ['3-~2/indicators', '~1'],
  ...row('3-~2', '~1', '培训人次', '≥90人次'),
])

it('finds those of the same table, or of all projects, each name once and none without a name', () => {
  const named = (table: string) => indicatorsIn(cells, table).map(({ level3, target }) => [level3, target])
  expect(named('2')).toEqual([['检查次数', '≥4次']])
  expect(named('3-~7')).toEqual([['培训人次', '≥90人次']])
})
