import { describe, expect, it } from 'vitest'
import { matchProjects } from './match-projects.ts'

const names = { first: (name: string) => name, second: (name: string) => name }
const match = (firsts: readonly string[], seconds: readonly string[]) => matchProjects(firsts, seconds, names, 2024)

describe('matchProjects', () => {
  it('pairs equal names before names that are alike', () => {
    expect(match(['1、堤防汛期巡查经费', '2、堤防巡查经费'], ['堤防巡查经费', '河道保洁经费'])).toEqual({
      pairs: [{ first: '2、堤防巡查经费', second: '堤防巡查经费', exact: true }],
      firstOnly: ['1、堤防汛期巡查经费'],
      secondOnly: ['河道保洁经费'],
    })
  })

  it('pairs what is left by likeness, each once', () => {
    expect(match(['堤防汛期巡查经费'], ['堤防巡查工作经费', '堤防汛前巡查经费'])).toEqual({
      pairs: [{ first: '堤防汛期巡查经费', second: '堤防汛前巡查经费', exact: false }],
      firstOnly: [],
      secondOnly: ['堤防巡查工作经费'],
    })
  })

  it('pairs nothing where one list is empty', () => {
    expect(match([], ['河道保洁经费'])).toEqual({ pairs: [], firstOnly: [], secondOnly: ['河道保洁经费'] })
  })
})
