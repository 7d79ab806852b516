import { expect, it } from 'vitest'
import { fieldChoices } from './field-choices.ts'

it('offers single values of the tables by their labels, money in 万元', () => {
  const choices = fieldChoices('hunan-2024')
  const find = (label: string) => choices.filter((choice) => choice.label === label)
  expect(find('附件1 三公经费·本年决算数')).toEqual([
    { label: '附件1 三公经费·本年决算数', insert: '{{ base.spending.threePublicFunds.final | 万元 }}' },
  ])
  expect(find('评价年度')).toEqual([{ label: '评价年度', insert: '{{ year }}' }])
  expect(choices.some(({ insert }) => insert.includes('projects }}'))).toBe(true)
})
