import type { LastYearJson } from '@mingxiao/contract'
import { expect, it } from 'vitest'
import { changeMarks } from './change-marks.ts'

const change = (cell: string | null, follows: boolean): LastYearJson['changes'][number] => ({
  change: { kind: 'cell', follows },
  cell,
  rise: null,
  risePercent: null,
})

it('marks cells that somebody filled in otherwise than a year ago', () => {
  const changes = [change('1/staffing.unit.staff', false), change('1/staffing.unit.rate', true), change(null, false)]
  expect([...changeMarks({ last: null, changes })]).toEqual([['1/staffing.unit.staff', 'info']])
})
