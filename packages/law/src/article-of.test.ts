import { expect, test } from 'vitest'
import { articleName, articleOf, isInForce, isInForceOn, regulationOf } from './article-of.ts'
import type { ArticleId, RegulationId } from './ids.ts'

test('an article comes with its regulation and the days its text can be relied on', () => {
  expect(articleOf('social-insurance-handling-regulation/22')).toEqual({
    id: 'social-insurance-handling-regulation/22',
    label: '第二十二条',
    gist: '工伤医疗、康复和器具费用一般直接结算，手工报销自申请起二十个工作日内办完',
    verified: true,
    inForce: { from: '2023-12-01', until: null },
    regulation: regulationOf('social-insurance-handling-regulation'),
  })
})

test('a regulation is found by name', () => {
  expect(regulationOf('cai-yu-2020-10')).toMatchObject({
    title: '项目支出绩效评价管理办法',
    number: '财预〔2020〕10号',
    issued: '2020-02-25',
    verified: false,
  })
})

test('an article applies to the year in which it came into force and to later ones', () => {
  expect(isInForce('social-insurance-handling-regulation/22', 2022)).toBe(false)
  expect(isInForce('social-insurance-handling-regulation/22', 2023)).toBe(true)
  expect(isInForce('social-insurance-handling-regulation/22', 2024)).toBe(true)
})

test('a revised statute counts from the revision that was read', () => {
  expect(isInForce('budget-law/13', 2017)).toBe(false)
  expect(isInForce('budget-law/13', 2018)).toBe(true)
})

test('an article without a known date always applies', () => {
  expect(isInForce('arithmetic/sum', 1999)).toBe(true)
})

test('an unknown article or regulation is refused by name', () => {
  expect(() => articleOf('budget-law/999' as ArticleId)).toThrow('There is no article budget-law/999.')
  expect(() => regulationOf('gossip' as RegulationId)).toThrow('There is no regulation gossip.')
})

test('an article applies from its first day, to the day', () => {
  expect(isInForceOn('social-insurance-handling-regulation/22', '2023-11-30')).toBe(false)
  expect(isInForceOn('social-insurance-handling-regulation/22', '2023-12-01')).toBe(true)
  expect(isInForceOn('arithmetic/sum', '1999-01-01')).toBe(true)
})

test('an article is cited by the short title of its regulation', () => {
  expect(articleName('budget-law/13')).toBe('预算法第十三条')
  expect(articleName('review-practice/zero-and-blank')).toBe('通行审核做法 零与空白')
})
