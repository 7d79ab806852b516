import { aPackage } from '@mingxiao/audit/testing'
import { textsOf } from '@mingxiao/core'
import { expect, it } from 'vitest'

const textsIn = (attachment: string, pack: ReturnType<typeof aPackage>) =>
  textsOf(pack)
    .filter((place) => place.attachment === attachment)
    .map(({ quote }) => quote)

it('gives cells, rows the unit named, strays, notes and paragraphs', () => {
  const pack = aPackage({
    baseData: { spending: { projectLines: { 0: { rowLabel: '1、甲经费' } } }, strays: ['杂'], notes: ['注'] },
    unitReport: { sections: { problems: ['没有问题。'] } },
  })
  expect(textsIn('1', pack)).toEqual(expect.arrayContaining(['20', '1、甲经费', '杂', '注']))
  expect(textsIn('4', pack)).toEqual(expect.arrayContaining(['没有问题。', '2025年5月12日']))
})

it('gives a blank cell as no text, and what the form prints neither', () => {
  const pack = aPackage({ unitEvaluation: { heading: { unit: ' ' } } })
  expect(textsIn('2', pack)).not.toContain(' ')
  expect(textsIn('2', pack)).not.toContain('年度资金总额')
})
