import { aPackage, type PackageTexts } from '@mingxiao/audit/testing'
import { type FigureFact, figureFactsOf, likelyFigure, printFigure } from '@mingxiao/core'
import { expect, it } from 'vitest'

function likely(
  changes: PackageTexts,
  measure: FigureFact['measure'],
  stage: FigureFact['stage'] = null,
  subject = '',
) {
  const pack = aPackage(changes)
  const fact = figureFactsOf(pack).find((other) => {
    return other.measure === measure && other.subject === subject && other.year === 2024 && other.stage === stage
  })
  const found = fact && likelyFigure(fact, pack)
  return found ? [printFigure(found.mention.figure), found.mention.place.attachment, found.reason] : null
}

const basic = (...paragraphs: readonly string[]) => ({
  unitReport: { sections: { publicBudget: { sections: { basic: paragraphs } } } },
})

it('believes the amount that adds up with amounts elsewhere', () => {
  expect(likely(basic('基本支出255.00万元。'), 'basicSpending', 'actual')).toEqual(['256.00万元', '2', 'sums'])
  expect(likely({ unitEvaluation: { spending: { basic: '255.00' } } }, 'basicSpending', 'actual')).toEqual([
    '256.00万元',
    '4',
    'sums',
  ])
})

it('does not count a sentence that adds up in itself', () => {
  const said = basic('基本支出255.00万元，其中工资福利支出210.00万元，公用经费45.00万元。')
  expect(likely(said, 'basicSpending', 'actual')).toEqual(['256.00万元', '2', 'sums'])
})

it('adds up the projects', () => {
  const sections = { overview: ['2024年度项目支出年初预算120.00万元。'] }
  const changes: PackageTexts = { unitReport: null, projectReport: { sections } }
  expect(likely(changes, 'projectSpending', 'initial')).toEqual(['100.00万元', '1', 'sums'])
})

it('takes a project for what the total leaves for it', () => {
  const row = { spending: { projectLines: { 1: { final: '39.00' } } } }
  const changes: PackageTexts = { baseData: row, unitReport: null, projectReport: null }
  expect(likely(changes, 'projectSpending', 'actual', '水库巡查管护经费')).toEqual(['38.00万元', '3-2', 'sums'])
})

it('believes the number of posts that makes the printed rate', () => {
  const overview = ['核定编制18人，年末在职18人。']
  expect(likely({ unitReport: { sections: { overview } } }, 'quota')).toEqual(['20人', '1', 'ratio'])
})

it('counts the places where nothing adds up', () => {
  const rows = (actual: string) => ({ indicators: { rows: { 1: { level3: '河堤巡查里程', actual } } } })
  const one = { unitEvaluation: rows('86公里'), projects: { 0: rows('96公里') } }
  expect(likely(one, 'reached', null, '河堤巡查里程')).toBeNull()
  const two = { unitEvaluation: rows('96公里'), projects: { 0: rows('96公里'), 1: rows('86公里') } }
  expect(likely(two, 'reached', null, '河堤巡查里程')).toEqual(['96公里', '2', 'majority'])
})

it('prefers a figure with its unit to a bare 万', () => {
  const rows = (actual: string) => ({ indicators: { rows: { 1: { level3: '河堤巡查人次', actual } } } })
  const changes = { unitEvaluation: rows('2400人次'), projects: { 0: rows('2400万') } }
  expect(likely(changes, 'reached', null, '河堤巡查人次')).toEqual(['2400人次', '2', 'unit'])
})

it('prefers the figure that is printed more finely', () => {
  expect(likely(basic('公用经费3万元。'), 'publicFunds', 'actual')).toEqual(['35.28万元', '1', 'precision'])
})

it('says nothing where places agree, and where nothing tells', () => {
  expect(likely({}, 'basicSpending', 'actual')).toBeNull()
  expect(likely(basic('公用经费34.28万元。'), 'publicFunds', 'actual')).toBeNull()
})
