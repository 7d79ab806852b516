import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { type OpenCounty, openCounty } from './open-county.ts'
import { seriousIssues } from './serious-issues.ts'

const sample = '沅江市工伤保险服务中心'

describe.skipIf(findBrowser() === null)('what everybody may see, and what an auditor does', () => {
  let county: OpenCounty
  beforeAll(async () => {
    county = await openCounty()
  }, 240_000)
  afterAll(() => county?.close(), 60_000)

  async function openPackage(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await county.open('/public', options)
    await page.getByRole('link', { name: sample }).click()
    await page.getByRole('heading', { level: 1, name: `${sample}2024年度绩效自评` }).waitFor()
    return page
  }

  it('leads from the first screen to what is published', async () => {
    const page = await county.open('/')
    await page.getByRole('link', { name: '公开材料' }).click()
    await page.getByRole('heading', { level: 1, name: '预算绩效自评公开材料' }).waitFor()
  }, 60_000)

  it('is found, read, downloaded and verified without JavaScript', async () => {
    const page = await county.open('/public', { javaScriptEnabled: false })
    await page.getByLabel('单位名称').fill('工伤保险')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('link', { name: sample }).click()
    await page.getByText('执行率').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Word 文件' }).click()
    const file = join(county.folder, 'published.docx')
    await (await download).saveAs(file)
    await page.getByRole('link', { name: '核验手里的文件' }).click()
    await page.getByLabel('文件').setInputFiles(file)
    await page.getByRole('button', { name: '核验' }).click()
    await page.getByText('这就是公开的Word 文件，一个字节都没有改动。').waitFor()

    const changed = join(county.folder, 'changed.docx')
    writeFileSync(changed, Buffer.concat([readFileSync(file), Buffer.from('\n')]))
    await page.getByLabel('文件').setInputFiles(changed)
    await page.getByRole('button', { name: '核验' }).click()
    await page.getByText('每个数、每段话都与公开的材料一致').waitFor()
  }, 120_000)

  it('verifies the receipt of a package', async () => {
    const page = await openPackage({ javaScriptEnabled: false })
    await page
      .getByRole('link', { name: /^430981-2024-/ })
      .first()
      .click()
    await page.getByText('真实有效').waitFor()
  }, 60_000)

  it('is read in English', async () => {
    const page = await openPackage()
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'What was spent, and what came of it' }).waitFor()
    await page.getByRole('link', { name: 'Verify a receipt' }).click()
    await page.getByLabel('Receipt number').waitFor()
  }, 60_000)

  it.each(['light', 'dark'] as const)(
    'has no serious issue by axe, %s',
    async (colorScheme) => {
      const page = await openPackage({ colorScheme })
      expect(await seriousIssues(page)).toEqual([])
      for (const path of [
        '/public',
        '/public/verify',
        '/public/receipts?number=430981-2024-000001',
        '/public/nothing',
      ]) {
        await page.goto(`${county.url}${path}`)
        expect([path, await seriousIssues(page)]).toEqual([path, []])
      }
    },
    120_000,
  )

  it('never scrolls sideways as a whole at 390 px, and is reached by keys', async () => {
    const page = await openPackage({ viewport: { width: 390, height: 844 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#content')
  }, 60_000)

  async function openTrail(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await county.openFor(county.account('shenji'), '/#/regions/430981/trail', options)
    await page.getByRole('heading', { level: 1, name: '留痕' }).waitFor()
    await page.locator('.ant-table-row').first().waitFor()
    return page
  }

  it('lets an auditor verify the chain and read what was changed', async () => {
    const page = await openTrail()
    await page.getByRole('button', { name: '从头核验' }).click()
    await page.getByText(/^共 \d+ 条，首尾相接，没有一条被改动。$/).waitFor()
    await page.getByLabel('谁').fill('填报人')
    await page.keyboard.press('Enter')
    const row = page.locator('.ant-table-row', { hasText: '改动单元格' }).first()
    await row.getByRole('button').press('Enter')
    await page.getByRole('columnheader', { name: '改后' }).waitFor()
    await page.getByRole('button', { name: '只看这套材料' }).click()
    await page.getByRole('button', { name: '看全部材料' }).waitFor()
    expect(new URL(page.url()).hash).toContain('packageId=')
    await page.getByLabel('回执编号').fill('430981-2024-000001')
    await page.keyboard.press('Enter')
    await page.getByText('真实有效：服务器留存的材料与回执一致。').waitFor()
  }, 120_000)

  it.each(['light', 'dark'] as const)(
    'has no serious issue by axe on the trail, %s',
    async (colorScheme) => {
      const page = await openTrail({ colorScheme })
      await page.locator('.ant-table-row').first().getByRole('button').click()
      expect(await seriousIssues(page)).toEqual([])
    },
    60_000,
  )

  it('shows the trail to nobody whose business it is not', async () => {
    const page = await county.openFor(county.account('tianbao01'), '/#/regions/430981/trail')
    await page.getByText('这个账号在本地区没有看这一页的岗位。').waitFor()
  }, 60_000)

  it('breaks none of its own rules on what may run and be styled', () => {
    // Whoever is not signed in is told so, and a page that is not there is not there.
    expect(county.complaints.filter((complaint) => !/^Failed to load resource.* 40[14] /.test(complaint))).toEqual([])
  })
})
