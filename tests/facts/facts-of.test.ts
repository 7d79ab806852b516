import { aPackage } from '@mingxiao/audit/testing'
import { type FactKey, factsOf, mentionsOf, type Package } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'

const unitProjects = { project: '', measure: 'projectSpending', year: 2024, stage: 'actual' } as const

const written = (pack: Package, key: FactKey) =>
  mentionsOf(pack, key).map(({ place, yuan, source }) => `${place.attachment} ${source} ${yuan}元`)

describe('factsOf', () => {
  it('gathers one amount from every table and sentence', () => {
    expect(written(aPackage(), unitProjects)).toEqual([
      '1 table 962000元',
      '2 table 962000元',
      '4 sentence 962000元',
      '5 sentence 962000元',
    ])
  })

  it('keeps what disagrees in one group', () => {
    const pack = aPackage({ unitEvaluation: { spending: { projects: '96.30' } } })
    expect(written(pack, unitProjects)[1]).toBe('2 table 963000元')
  })

  it('keeps projects, years and stages apart', () => {
    const key = { project: '水库巡查管护经费', measure: 'projectSpending', year: 2024, stage: 'budget' } as const
    expect(written(aPackage(), key)).toEqual(['3-2 table 400000元', '5 sentence 400000元'])
    expect(written(aPackage(), { ...key, stage: 'initial' })).toEqual(['1 table 400000元', '3-2 table 400000元'])
    expect(written(aPackage(), { ...key, year: 2023, stage: 'actual' })).toEqual(['1 table 386000元'])
  })

  it('reads a package once', () => {
    const pack = aPackage()
    expect(factsOf(pack)).toBe(factsOf(pack))
  })

  it('finds nothing where the package does not speak of it', () => {
    expect(mentionsOf(aPackage(), { ...unitProjects, measure: 'personnel' })).toEqual([])
  })
})
