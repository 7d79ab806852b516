import { createHmac } from 'node:crypto'
import { createAdministrator } from '@mingxiao/server'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { type OpenCounty, openCounty } from './open-county.ts'
import { seriousIssues } from './serious-issues.ts'

const unit = '示例市农村供水服务中心'
/** A new password of the same account, and of a new one. */
const [next, first] = ['Luyu-2031-qingshan', 'Baihe-2032-daotian']

describe.skipIf(findBrowser() === null)('somebody and their account in the browser', () => {
  let county: OpenCounty
  beforeAll(async () => {
    county = await openCounty()
  }, 240_000)
  afterAll(() => county?.close(), 60_000)

  const signIn = (...[who, options]: Parameters<OpenCounty['signIn']>) => county.openFor(who, '', options)
  const signedIn = (page: Page) => page.getByRole('link', { name: '已登录' }).waitFor()
  const section = (page: Page, heading: string) =>
    page.locator('section', { has: page.getByRole('heading', { name: heading }) })

  it('sees where they are signed in, and signs out elsewhere by keys alone', async () => {
    const account = county.account(unit, 'head')
    const [here, there] = [await signIn(account), await signIn(account)]
    await signedIn(there)
    await here.getByRole('link', { name: '已登录' }).click()
    const lines = here.locator('.sessions li')
    await expect.poll(() => lines.count()).toBe(2)
    expect(await lines.allTextContents()).toEqual([
      expect.stringMatching(/^Chrome · Linux127\.0\.0\.1/),
      expect.stringMatching(/^Chrome · Linux127\.0\.0\.1/),
    ])
    const end = here.getByRole('button', { name: '退出 Chrome · Linux 127.0.0.1 的登录' })
    await here.getByLabel('现在的密码').focus()
    for (
      let presses = 0;
      presses < 20 && (await focused(here)) !== (await end.getAttribute('aria-label'));
      presses += 1
    )
      await here.keyboard.press('Tab')
    await here.keyboard.press('Enter')
    await here.getByText('已退出 Chrome · Linux 的登录。').waitFor()
    expect(await lines.count()).toBe(1)
    await there.reload()
    await there.getByLabel('用户名').waitFor()
  }, 60_000)

  it('changes the password, is told where it is refused, and goes on', async () => {
    const account = county.account(unit, 'filler')
    const page = await signIn(account)
    await signedIn(page)
    await page.goto(`${county.url}/#/account`)
    const change = async (current: string, wanted: string) => {
      await page.getByLabel('现在的密码').fill(current)
      await page.getByLabel('新密码').fill(wanted)
      await page.getByRole('button', { name: '改密码' }).click()
    }
    await change('wrong', next)
    await section(page, '密码').getByRole('alert').waitFor()
    await change(account.password, 'short')
    await page.getByText('这个密码不能使用').waitFor()
    await change(account.password, next)
    await page.getByText('密码已改').waitFor()
    const again = await signIn({ ...account, password: next })
    await signedIn(again)
  }, 60_000)

  it('binds one-time codes by the picture or the key, signs in with them, and gives them up', async () => {
    const account = { ...county.account(unit, 'filler'), password: next }
    const page = await signIn(account)
    await signedIn(page)
    await page.goto(`${county.url}/#/account`)
    const factor = section(page, '动态口令')
    await factor.getByLabel('密码').fill(account.password)
    await factor.getByRole('button', { name: '开始绑定' }).click()
    await factor.getByRole('img', { name: '绑定用的二维码' }).locator('svg').waitFor()
    const key = ((await factor.locator('code').textContent()) ?? '').replaceAll(' ', '')
    expect(await seriousIssues(page)).toEqual([])
    await factor.getByLabel('验证器显示的六位数字').fill(codeOf(key, -20))
    await factor.getByRole('button', { name: '完成绑定' }).click()
    await factor.getByRole('alert').waitFor()
    await factor.getByLabel('验证器显示的六位数字').fill(codeOf(key))
    await factor.getByRole('button', { name: '完成绑定' }).click()
    await page.getByText('已绑定动态口令。').waitFor()
    const again = await signIn(account)
    await again.getByLabel('动态口令').fill(codeOf(key))
    await again.getByRole('button', { name: '验证' }).click()
    await signedIn(again)
    await again.goto(`${county.url}/#/account`)
    const there = section(again, '动态口令')
    await there.getByLabel('密码').fill(account.password)
    // A code counts once: the next one is good already.
    await there.getByLabel('验证器显示的六位数字').fill(codeOf(key, 1))
    await there.getByRole('button', { name: '解除动态口令' }).click()
    await again.getByText('已解除动态口令。').waitFor()
  }, 60_000)

  it('who was invited sets a password and is in', async () => {
    const person = { name: 'xin-guanliyuan', displayName: '新管理员', regionId: 430902, regionName: '示例县' }
    const { token } = await createAdministrator(county.server.store, person, new Date())
    const page = await county.open('', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
    await page.goto(`${county.url}/#/invitation/${token}`)
    await page.getByLabel('再输一遍').waitFor()
    // Whoever comes by the link has nothing to type but the password.
    await expect.poll(() => page.getByLabel('邀请口令').count()).toBe(0)
    await page.getByLabel('密码').fill(first)
    await page.getByLabel('再输一遍').fill(`${first}.`)
    await page.getByRole('button', { name: '设置密码并登录' }).click()
    await page.getByText('两遍输入的密码不一样。').waitFor()
    expect(await seriousIssues(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByLabel('再输一遍').fill(first)
    await page.getByRole('button', { name: '设置密码并登录' }).click()
    await signedIn(page)
    const later = await county.open()
    await later.goto(`${county.url}/#/invitation`)
    await later.getByLabel('邀请口令').fill(token)
    await later.getByLabel('密码').fill(first)
    await later.getByLabel('再输一遍').fill(first)
    await later.getByRole('button', { name: '设置密码并登录' }).click()
    await later.getByText('邀请无效、已用过或已过期').waitFor()
  }, 60_000)

  it('whose unit has not submitted is reminded until they have read it', async () => {
    const bureau = await signIn(county.account('caizheng'))
    await signedIn(bureau)
    const asked = await bureau.evaluate(`fetch('/api/session').then((answer) => answer.json()).then((me) =>
      fetch('/api/regions/' + me.grants[0].regionId + '/jobs/reminders', { method: 'POST', body: '{"year":2024}',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'reminders-of-a-test' } })).then(({ status }) => status)`)
    expect(asked).toBe(202)
    const clerk = await signIn({ ...county.account(unit, 'filler'), password: next })
    await signedIn(clerk)
    const notices = clerk.getByRole('list', { name: '提醒' })
    await expect
      .poll(
        async () => {
          await clerk.reload()
          await signedIn(clerk)
          await clerk.waitForTimeout(300)
          return notices.count()
        },
        { timeout: 30_000 },
      )
      .toBe(1)
    expect(await notices.textContent()).toContain(`${unit} 2024 年度自评材料还没有报送`)
    expect(await seriousIssues(clerk)).toEqual([])
    await notices.getByRole('button', { name: '知道了' }).first().click()
    await expect.poll(() => notices.count()).toBe(0)
  }, 60_000)

  it.each([
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)(
    'finds account and interface readable at $width, $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await signIn(county.account(unit, 'head'), { viewport: { width, height: 900 }, colorScheme })
      await signedIn(page)
      await page.goto(`${county.url}/#/account`)
      await page.locator('.sessions li').first().waitFor()
      expect([await seriousIssues(page), await overflow(page)]).toEqual([[], 0])
      await page.goto(`${county.url}/api/`)
      for (const each of (await page.locator('summary').all()).slice(0, 12)) await each.click()
      expect([await seriousIssues(page), await overflow(page)]).toEqual([[], 0])
    },
    90_000,
  )

  it('meets no complaint of the browser on the way', () => {
    // Browsers complain of every refusal; what the page says of it is looked at.
    expect(county.complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([])
  })
})

function focused(page: Page): Promise<unknown> {
  return page.evaluate("document.activeElement?.getAttribute('aria-label') ?? null")
}

/** By how much a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** RFC 6238 with its usual values; `ahead` counts steps of 30 seconds. */
function codeOf(key: string, ahead = 0): string {
  const bits = [...key].map((sign) => base32.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead))
  const hash = createHmac('sha1', bytes).update(counter).digest()
  const at = (hash.at(-1) ?? 0) & 0xf
  return String((hash.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
