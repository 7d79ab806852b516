import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { type OpenCounty, openCounty } from './open-county.ts'
import { seriousIssues } from './serious-issues.ts'

const staff = '1/staffing.unit.staff'
const quota = '1/staffing.unit.quota'

describe.skipIf(findBrowser() === null)('a package of the server in the browsers of two clerks', () => {
  let county: OpenCounty
  beforeAll(async () => {
    county = await openCounty()
  }, 240_000)
  afterAll(() => county?.close(), 60_000)

  async function openPackage(unit: string): Promise<Page> {
    const page = await county.signIn(county.account(unit, 'filler'))
    await page.getByRole('button', { name: `${unit} 2024年度自评材料` }).click()
    await page.locator('table.form').waitFor()
    return page
  }

  const cell = (page: Page, address: string) => page.locator(`[data-address="${address}"]`)

  async function type(page: Page, address: string, text: string): Promise<void> {
    await cell(page, address).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(text)
  }

  it('shows one what the other typed, and lets one decide where both typed', async () => {
    const [first, second] = [await openPackage('示例市农村供水服务中心'), await openPackage('示例市农村供水服务中心')]
    await type(first, staff, '15')
    await first.getByText(/^已保存 /).waitFor()
    await cell(second, staff).getByText('15', { exact: true }).waitFor()

    await second.context().setOffline(true)
    await type(second, quota, '33')
    await second.getByText('连不上服务器，已存在本机').waitFor()
    await type(first, quota, '44')
    await first.getByText(/^已保存 /).waitFor()
    await second.context().setOffline(false)
    await second.getByText('别人改成了“44”').waitFor()
    await second.getByRole('button', { name: '用我填的' }).click()
    await second.getByText(/^已保存 /).waitFor()
    await cell(first, quota).getByText('33', { exact: true }).waitFor()
  }, 60_000)

  it('keeps the rows that two add at once', async () => {
    const pages = [await openPackage('示例市农村供水服务中心'), await openPackage('示例市农村供水服务中心')]
    for (const page of pages) {
      await page.getByRole('button', { name: '附件2' }).click()
      await page.context().setOffline(true)
      await cell(page, '2/indicators.~1.level3').click()
      await page.keyboard.press('Control+Enter')
      await page.locator('[data-address^="2/indicators."]:empty:focus').waitFor()
      await page.keyboard.type(`新指标${pages.indexOf(page) + 1}`)
    }
    for (const page of pages) await page.context().setOffline(false)
    for (const page of pages) {
      for (const name of ['新指标1', '新指标2']) await page.getByText(name, { exact: true }).first().waitFor()
    }
  }, 60_000)

  it('keeps what did not arrive through a reload, and sends it then', async () => {
    const page = await openPackage('示例市婚姻登记处')
    await page.route('**/cells', (route) => route.abort())
    await type(page, staff, '4')
    await page.getByText('连不上服务器，已存在本机').waitFor()
    await page.reload()
    await page.locator('table.form').waitFor()
    expect(await cell(page, staff).innerText()).toBe('4')
    await page.unroute('**/cells')
    await page.getByText(/^已保存 /).waitFor()
  }, 60_000)

  it('reads a Word file in, says what to look at, and hands a Word file out', async () => {
    const page = await openPackage('示例市婚姻登记处')
    const sample = fileURLToPath(new URL('../../samples/yuanjiang-2024.docx', import.meta.url))
    await page.locator('input[type=file]').setInputFiles(sample)
    await page.getByRole('button', { name: '采用' }).click()
    await page.getByText('已导入，有').waitFor()
    await cell(page, quota).getByText('7', { exact: true }).waitFor()
    await page.locator('.menu summary').click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Word 文件' }).click()
    const file = await (await download).path()
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  }, 60_000)

  it('shows what a reviewer wrote on cells until it is settled', async () => {
    const page = await openPackage('示例市防汛物资储备站')
    const notes = page.getByRole('region', { name: '审核意见' })
    await notes.getByText('与决算报表相差，请核对。').waitFor()
    await notes.getByRole('button', { name: '转到这一格' }).first().click()
    await page.locator('[data-address="1/spending.projectLines.~1.final"]:focus').waitFor()
    const note = notes.locator('div', { hasText: '与决算报表相差，请核对。' })
    await note.getByRole('button', { name: '已处理' }).click()
    await notes.getByText('与决算报表相差，请核对。').waitFor({ state: 'detached' })
    await page.reload()
    await notes.getByText('请附物资验收单。').waitFor()
    expect(await notes.getByText('与决算报表相差，请核对。').count()).toBe(0)
  }, 60_000)

  it('only shows a package that is under way', async () => {
    const page = await openPackage('示例市河道保洁服务中心')
    expect(await page.getByText('只能查看').isVisible()).toBe(true)
    expect(await cell(page, staff).getAttribute('contenteditable')).toBe('false')
    expect(await seriousIssues(page)).toEqual([])
  }, 60_000)

  it('follows where the package stands while it is open', async () => {
    const unit = '示例市河道保洁服务中心'
    const [open, other] = [await openPackage(unit), await openPackage(unit)]
    const progress = other.getByRole('region', { name: '办理进度' })
    await progress.getByRole('button', { name: '撤回提交', exact: true }).click()
    await progress.getByRole('button', { name: '确认撤回提交' }).click()
    // Sooner than the server tells what it finds in a package that is worked on.
    await open.getByText('只能查看').waitFor({ state: 'detached', timeout: 10_000 })
    await type(open, staff, '6')
    await open.getByText(/^已保存 /).waitFor()
    await cell(other, staff).getByText('6', { exact: true }).waitFor()
  }, 60_000)
})
