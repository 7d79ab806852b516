import { aPackage } from '@mingxiao/audit/testing'
import { expect, it } from 'vitest'
import { layOutClosing } from './lay-out-closing.ts'

const letter = 320

function closingOf(unit: string, date: string) {
  const { unitReport } = aPackage({ unitReport: { closing: { unit, date } } })
  if (!unitReport) throw new Error('the package has a report')
  return layOutClosing(unitReport.closing).map(({ runs, style }) => [
    runs[0]?.text,
    style.indent / letter,
    style.before,
  ])
}

it('ends the longer line four letters before the margin and centres the other under it', () => {
  expect(closingOf('清溪县水利服务中心', '2025年5月12日')).toEqual([
    ['清溪县水利服务中心', 28 - 4 - 9, 579],
    ['2025年5月12日', 28 - 4 - 4.5 - 6.5 / 2, 0],
  ])
})

it('sets a line off from the text when it stands alone', () => {
  expect(closingOf('', '2025年5月12日')).toEqual([['2025年5月12日', 28 - 4 - 6.5, 579]])
  expect(closingOf('', '')).toEqual([])
})
