import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { type OpenCounty, openCounty } from './open-county.ts'

const unit = '沅江市工伤保险服务中心'
const region = 430981
const sample = (ending: string) => fileURLToPath(new URL(`../../samples/yuanjiang-2024${ending}`, import.meta.url))

/*
 * One package from its reopening to the page of the public, by those who have to do with it, each in a browser of their own.
 * The steps build on each other, so they are one test.
 */
describe.skipIf(findBrowser() === null)('the whole life of a package', () => {
  let county: OpenCounty

  beforeAll(async () => {
    county = await openCounty()
  }, 240_000)
  afterAll(() => county?.close(), 60_000)

  const progress = (page: Page) => page.getByRole('region', { name: '办理进度' })
  const cell = (page: Page, address: string) => page.locator(`[data-address="${address}"]`)

  async function openOwn(page: Page): Promise<void> {
    await page
      .getByRole('button', { name: `${unit} 2024年度自评材料` })
      .first()
      .click()
    await page.locator('table.form').waitFor()
  }

  async function move(page: Page, name: string, reason?: string): Promise<void> {
    await progress(page).getByRole('button', { name, exact: true }).click()
    if (reason) await progress(page).getByRole('textbox', { name: '理由' }).fill(reason)
    await progress(page)
      .getByRole('button', { name: `确认${name}` })
      .click()
    await progress(page)
      .getByRole('button', { name: `确认${name}` })
      .waitFor({ state: 'detached' })
  }

  async function takeIn(page: Page, ending: string): Promise<void> {
    await page.locator('.head input[type=file]').setInputFiles(sample(ending))
    await page.getByRole('button', { name: '采用' }).click()
    await page.getByText(/^已保存 /).waitFor()
  }

  /** The address of the package in the bureau's own screens. */
  async function findPackage(page: Page): Promise<string> {
    const answer = await page.request.get(`${county.url}/api/regions/${region}/packages?year=2024`)
    const { items } = await answer.json()
    const open = items.filter(({ organisationName }: Record<string, string>) => organisationName === unit)
    return open.toSorted(
      (a: Record<string, number>, b: Record<string, number>) => (b['submission'] ?? 0) - (a['submission'] ?? 0),
    )[0].id
  }

  it('runs from the file that was published to the file that anybody can verify', async () => {
    // The bureau reopens what it had published.
    const bureau = await county.signIn(county.account('caizheng'))
    await bureau.goto(`${county.url}/#/regions/${region}/packages/${await findPackage(bureau)}`)
    await bureau.locator('table.form').waitFor()
    await move(bureau, '重新打开', '公开的材料合计不符，请更正。')

    // The clerk takes the published file in, sees what is wrong, mends it and cannot submit before.
    const clerk = await county.signIn(county.account(unit, 'filler'))
    await openOwn(clerk)
    await takeIn(clerk, '.docx')
    await clerk.getByText('还有未处理的错误').waitFor()
    expect(await progress(clerk).getByRole('button', { name: '提交' }).isDisabled()).toBe(true)
    await clerk.getByRole('navigation', { name: '附件' }).getByRole('button', { name: '附件2' }).click()
    const mends = clerk.locator('.note .mend')
    await mends.first().waitFor()
    const before = await mends.count()
    const saved = clerk.waitForResponse((response) => response.url().endsWith('/cells') && response.ok())
    await mends.first().click()
    await expect.poll(() => mends.count()).toBeLessThan(before)
    await saved
    await takeIn(clerk, '.mingxiao.json')
    await move(clerk, '提交')
    expect(await progress(clerk).locator('.receipt a').innerText()).toMatch(/^430981-2024-\d{6}$/)

    // Its head signs.
    const head = await county.signIn(county.account(unit, 'head'))
    await openOwn(head)
    await move(head, '签字')

    // The department returns one cell.
    const department = await county.signIn(county.account('zhuguan1'))
    const id = await findPackage(department)
    const desk = `${county.url}/#/regions/${region}/review/${id}`
    await department.goto(desk)
    await department.locator('table.form').waitFor()
    await department.keyboard.press('j')
    await department.getByRole('tabpanel', { name: '问题' }).locator('.note.active').waitFor()
    await department.keyboard.press('r')
    await department.keyboard.type('请核对在职人数。')
    await department.keyboard.press('Control+Shift+Enter')
    await department.getByText('退回').first().waitFor()

    // The clerk finds the note at the cell, answers it, and hands the package in again.
    await clerk.reload()
    const card = clerk.locator('.note-place .note-card', { hasText: '请核对在职人数。' })
    await card.getByRole('button', { name: '标为已处理' }).click()
    await card.waitFor({ state: 'detached' })
    await cell(clerk, '1/staffing.unit.staff').click()
    await clerk.keyboard.press('Control+a')
    await clerk.keyboard.type('8')
    await clerk.getByText(/^已保存 /).waitFor()
    await move(clerk, '提交')
    await head.reload()
    await move(head, '签字')

    // Department and bureau let it pass, and the bureau publishes it.
    await department.goto(county.url)
    await department.goto(desk)
    await department.locator('table.form').waitFor()
    await department.keyboard.press('a')
    await department.getByText(`通过${unit}的材料？`).waitFor()
    await department.keyboard.press('Enter')
    await expect.poll(() => stateOf(bureau, id)).toBe('department-passed')
    await bureau.goto(`${county.url}/#/regions/${region}/packages/${id}`)
    await bureau.locator('table.form').waitFor()
    await move(bureau, '复核通过')
    await move(bureau, '公开')

    // Anybody reads it without script, takes the file, and verifies it.
    const citizen = await county.open('/public', { javaScriptEnabled: false })
    await citizen.getByRole('link', { name: unit }).first().click()
    await citizen.getByRole('heading', { level: 1 }).waitFor()
    const pageOfPackage = citizen.url()
    const word = await take(citizen, 'Word 文件')
    expect(await verdictOn(citizen, '材料.docx', word)).toContain('一个字节都没有改动')
    await citizen.goto(pageOfPackage)
    const data = (await take(citizen, 'JSON 数据')).toString().replace(/("staff":\s*)"8"/, '$1"9"')
    const verdict = await verdictOn(citizen, '材料.mingxiao.json', Buffer.from(data))
    expect(verdict).toContain('不一致')
    expect(verdict).toMatch(/在职人数.*[89].*[89]/s)

    // And nobody sees what is not theirs.
    const stranger = await county.signIn(county.account('示例市社会福利院', 'filler'))
    const refused = await stranger.request.get(`${county.url}/api/regions/${region}/packages/${id}`)
    expect(refused.status()).toBe(404)
  }, 300_000)

  async function stateOf(page: Page, id: string): Promise<string> {
    const answer = await page.request.get(`${county.url}/api/regions/${region}/packages/${id}`)
    return (await answer.json()).head.state
  }

  async function take(page: Page, link: string): Promise<Buffer> {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    return readFileSync(await (await download).path())
  }

  async function verdictOn(page: Page, name: string, buffer: Buffer): Promise<string> {
    await page.goto(`${county.url}/public/regions/${region}/verify`)
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.getByRole('button', { name: '核验' }).click()
    return page.locator('main').innerText()
  }
})
