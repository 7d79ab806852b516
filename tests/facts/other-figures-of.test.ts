import { aPackage } from '@mingxiao/audit/testing'
import { otherFiguresOf } from '@mingxiao/core'
import { expect, it } from 'vitest'

it('gives the figures and ranges that are in no fact, with their sentences', () => {
  const performance = ['基本支出核减四成。每组2-3名调查人员，全年宣传20次，用水户满意度90%。']
  const sections = { overview: [], publicBudget: null, problems: [], performance }
  const pack = aPackage({ projectReport: null, unitReport: { sections } })
  expect(otherFiguresOf(pack).map(({ text, place }) => [text, place.quote])).toEqual([
    ['四成', '基本支出核减四成。'],
    ['2-3名', '每组2-3名调查人员，全年宣传20次，用水户满意度90%。'],
    ['20次', '每组2-3名调查人员，全年宣传20次，用水户满意度90%。'],
  ])
})
