import { expect, test } from 'vitest'
import { pageSetting } from './page-setting.ts'
import { regionsPage } from './regions-page.ts'

const regions = Array.from({ length: 20 }, (_, at) => ({
  region_id: 430900 + at,
  name: at === 3 ? '甲县' : `第${at}市`,
}))
const shown = (url: string, name: string, some = regions) =>
  [...regionsPage(pageSetting(url), some, { behind: '/verify', name }).matchAll(/<li><a href="([^"]*)">([^<]*)/g)].map(
    ([, address, called]) => `${called} ${address}`,
  )

test('a region among many is looked for by its name, in the language of the page', () => {
  expect(shown('/public/verify?name=甲', '甲')).toEqual(['甲县 /public/regions/430903/verify'])
  expect(shown('/public/verify?lang=en', '甲')).toEqual(['甲县 /public/regions/430903/verify?lang=en'])
  expect(shown('/public/verify', '')).toHaveLength(20)
  expect(regionsPage(pageSetting('/public'), regions, { behind: '', name: '乙' })).toContain('没有这样的地区。')
})

test('few regions need no search', () => {
  const page = regionsPage(pageSetting('/public'), regions.slice(0, 3), { behind: '', name: '' })
  expect(page).not.toContain('<form')
})
