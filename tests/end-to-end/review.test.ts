import type { DemoAccount } from '@mingxiao/server'
import { type APIRequestContext, type BrowserContextOptions, type Page, request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { type OpenCounty, openCounty } from './open-county.ts'
import { seriousIssues } from './serious-issues.ts'

const region = 430981
const river = '示例市河道保洁服务中心'
const quality = '示例市水利工程质量站'
const rescue = '示例市救助管理站'
const wedding = '示例市婚姻登记处'
const talent = '示例市人才交流服务中心'

describe.skipIf(findBrowser() === null)('reviewers in the browser', () => {
  let county: OpenCounty

  beforeAll(async () => {
    county = await openCounty()
    await handIn(river, ['sign'])
    await handIn(rescue, ['submit', 'sign'])
    await handIn(wedding, ['submit', 'sign'])
  }, 240_000)
  afterAll(async () => {
    for (const context of asking.values()) await context.dispose()
    await county?.close()
  }, 60_000)

  async function openQueue(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await county.signIn(county.account(name), options)
    await page.goto(`${county.url}/#/regions/${region}/review`)
    await page.getByText('风险从高到低').waitFor()
    return page
  }

  const asking = new Map<string, APIRequestContext>()
  let keys = 0

  /** What somebody asks of the server beside the screens. */
  async function ask({ name, password }: DemoAccount, method: string, path: string, data?: object) {
    const headers = () => ({ origin: county.url, 'idempotency-key': `review-test-${keys++}` })
    let context = asking.get(name)
    if (!context) {
      context = await request.newContext({ baseURL: county.url })
      asking.set(name, context)
      await context.post('/api/session', { headers: headers(), data: { name, password } })
    }
    const url = `/api/regions/${region}${path}`
    const response = await context.fetch(url, { method, headers: headers(), ...(data ? { data } : {}) })
    if (!response.ok()) throw new Error(await response.text())
    return response.json()
  }

  async function packageOf(unit: string) {
    const { items } = await ask(county.account(unit, 'filler'), 'GET', '/packages?year=2024')
    return items.find((item: { readonly year: number }) => item.year === 2024)
  }

  async function move(unit: string, name: string): Promise<void> {
    const { id, revision } = await packageOf(unit)
    const role = name === 'submit' ? 'filler' : 'head'
    await ask(county.account(unit, role), 'POST', `/packages/${id}/moves`, { move: name, revision })
  }

  async function handIn(unit: string, names: readonly string[]): Promise<void> {
    for (const name of names) await move(unit, name)
  }

  const row = (page: Page, unit: string) => page.locator('tr', { hasText: unit })

  it('shows what waits, the riskiest first, and how the risk came about', async () => {
    const page = await openQueue('zhuguan2')
    await row(page, quality).waitFor()
    expect(await page.locator('.unit a').allInnerTexts()).toEqual([quality, river])
    await page.getByRole('button', { name: `风险怎么算：${river}` }).click()
    await page.getByText(/（错误 0 \+ 1）× 预算 192.4 万元 ×（无佐证 \d+ \+ 1）= /).waitFor()
    expect(await seriousIssues(page)).toEqual([])
    await page.getByRole('searchbox', { name: '单位名称' }).or(page.getByLabel('单位名称')).first().fill('河道')
    await page.keyboard.press('Enter')
    await row(page, quality).waitFor({ state: 'detached' })
    expect(await page.locator('.unit a').allInnerTexts()).toEqual([river])
    await page.context().close()
  }, 60_000)

  it('lets a reviewer go through packages by keys alone', async () => {
    const page = await openQueue('zhuguan2')
    await row(page, quality).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: quality }).waitFor()
    await page.locator('table.form').waitFor()
    expect(await seriousIssues(page)).toEqual([])

    // Both errors have a waiver that the unit asked for.
    const open = page.getByText('单位申请豁免')
    while ((await open.count()) > 0) {
      const before = await open.count()
      do await page.keyboard.press('j')
      while ((await page.locator('.note.active', { hasText: '单位申请豁免' }).count()) === 0)
      await page.keyboard.press('w')
      await page.getByRole('textbox', { name: '接受豁免' }).press('Enter')
      await expect.poll(() => open.count()).toBe(before - 1)
    }
    await page.keyboard.press('Escape')
    await page.locator('body').click({ position: { x: 5, y: 300 } })
    await page.keyboard.press('a')
    await page.getByText(`通过${quality}的材料？`).waitFor()
    await page.keyboard.press('Enter')

    // On to the next, of which one cell goes back.
    await page.getByRole('heading', { name: river }).waitFor()
    await page.getByText(`${quality}：已通过`).waitFor()
    await page.locator('table.form').waitFor()
    await page.keyboard.press('j')
    await page.locator('.note.active').waitFor()
    await page.keyboard.press('r')
    await page.getByRole('textbox', { name: '退回：' }).waitFor()
    await page.keyboard.type('请附台账。')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('3')
    await page.getByText('准备随退回发出').waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.keyboard.type('满意度怎么问的，请写明。')
    await page.keyboard.press('Control+Shift+Enter')
    await page.getByText(`${river}：已退回单位`).waitFor()
    await page.getByText('没有等待审核的材料。').waitFor()

    const [passed, returned] = [await packageOf(quality), await packageOf(river)]
    expect([passed.state, returned.state]).toEqual(['department-passed', 'returned'])
    const { notes } = await ask(county.account(river, 'filler'), 'GET', `/packages/${returned.id}`)
    expect(notes.map(({ address, text }: Record<string, string>) => [address === '', text])).toEqual(
      expect.arrayContaining([
        [true, '有 2 处请按意见修改后重新提交。'],
        [false, '请附台账。'],
        [false, '满意度怎么问的，请写明。'],
      ]),
    )
    await page.context().close()
  }, 120_000)

  it('applies one verdict to many, and says of each what became of it', async () => {
    const page = await openQueue('zhuguan3')
    await row(page, wedding).waitFor()
    await page.getByRole('checkbox', { name: '全选' }).check()
    await page.getByText('已选 2 套').waitFor()
    // One is taken back meanwhile by its head.
    await move(rescue, 'withdraw-signature')
    const bar = page.getByRole('region', { name: '统一处理' })
    await bar.getByRole('combobox', { name: '统一处理' }).click()
    await page.getByText('退回', { exact: true }).last().click()
    await bar.getByRole('button', { name: '对 2 套办理' }).click()
    await bar.getByText('请写明理由').waitFor()
    await bar.getByRole('textbox', { name: '理由' }).fill('请补充佐证材料。')
    await bar.getByRole('button', { name: '对 2 套办理' }).click()
    const outcomes = page.getByRole('status', { name: '办理结果' })
    await outcomes.getByText('1 套办理完毕，1 套没有办成：').waitFor()
    expect(await outcomes.locator('li').allInnerTexts()).toEqual([
      `${rescue}材料目前的状态不能进行这项操作，请刷新后查看办理进度。`,
      `${wedding}已退回`,
    ])
    expect((await packageOf(wedding)).state).toBe('returned')
    await page.context().close()
  }, 60_000)

  it('puts review scores beside those of the unit, and totals follow', async () => {
    const page = await openQueue('zhuguan1')
    await page.getByRole('link', { name: talent }).click()
    await page.locator('table.form').waitFor()
    await page.keyboard.press('s')
    const points = page.getByRole('textbox', { name: '数字化档案卷数的复核得分' }).first()
    await points.fill('14.5')
    await points.press('Enter')
    const reason = page.getByRole('textbox', { name: '数字化档案卷数的扣分理由' })
    await reason.fill('验收单只有4900卷。')
    await reason.press('Enter')
    await page.getByText('已保存').waitFor()
    await page.getByText('扣 0.5 分').waitFor()
    const [self, , , review] = await page.locator('.desk-head .score strong').allInnerTexts()
    expect((Number.parseFloat(self ?? '') * 100 - 50) / 100).toBe(Number.parseFloat(review ?? ''))
    expect(await seriousIssues(page)).toEqual([])
    await page.goto(`${county.url}/#/regions/${region}/review/consistency?year=2024`)
    await page.getByRole('cell', { name: '主管部门审核人1' }).waitFor()
    expect(await seriousIssues(page)).toEqual([])
    await page.context().close()
  }, 60_000)

  it('shows the year before, cell by cell, beside the form and on it', async () => {
    const page = await openQueue('caizheng')
    await page.getByRole('link', { name: '示例市劳动保障监察大队' }).click()
    await page.locator('table.form').waitFor()
    await page.keyboard.press('2')
    await page.getByText(/^\d+ 处不同$/).waitFor()
    const first = page.locator('.last-year tbody tr').first()
    await first.getByRole('button').click()
    const address = await page.locator('[data-address]:focus').getAttribute('data-address')
    expect(await page.locator(`[data-address="${address}"]`).getAttribute('class')).toContain('marked info')
    const [before = ''] = await first.locator('td').allInnerTexts()
    await page.locator('.cell-bar').getByText(`上年 ${before}`).waitFor()
    await page.getByRole('tab', { name: '上年' }).press('ArrowRight')
    expect(await page.getByRole('tab', { name: '意见' }).getAttribute('aria-selected')).toBe('true')
    await page.context().close()
  }, 60_000)

  it('returns the cell or paragraph that was pressed last, or the package as a whole', async () => {
    const page = await openQueue('zhuguan1')
    await page.getByRole('link', { name: talent }).click()
    await page.locator('table.form').waitFor()
    await page.locator('[data-address="1/staffing.unit.staff"]').click()
    await page.getByRole('button', { name: '退回本格' }).click()
    const note = page.getByRole('textbox', { name: /^退回：/ })
    await note.waitFor()
    expect(await page.getByText(/^退回：附件1 .*在职人数/).count()).toBe(1)
    await page.getByLabel('针对整套材料').check()
    await page.getByText('退回：整套材料').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('navigation', { name: '附件' }).getByRole('button', { name: '附件4' }).click()
    await page.locator('.paragraph').first().click()
    await page.getByRole('button', { name: '退回本格' }).click()
    await page.getByText(/^退回：附件4 /).waitFor()
    await page.context().close()
  }, 60_000)

  it.each(['light', 'dark'] as const)(
    'is reviewed at 390 px without scrolling sideways, %s',
    async (colorScheme) => {
      const page = await openQueue('zhuguan1', { viewport: { width: 390, height: 844 }, colorScheme })
      await page.getByRole('link', { name: talent }).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(await seriousIssues(page)).toEqual([])
      await page.getByRole('link', { name: talent }).click()
      await page.locator('table.form').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      await page.getByRole('button', { name: '审核依据' }).click()
      await page.getByRole('tab', { name: '评分' }).click()
      await page.getByText('复核得分和自评一致时').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(await seriousIssues(page)).toEqual([])
      await page.goto(`${county.url}/#/regions/${region}/review/copies?year=2024`)
      await page.getByText('已比对').waitFor()
      expect(await seriousIssues(page)).toEqual([])
      await page.context().close()
    },
    60_000,
  )

  it('breaks none of the rules on what may run', () => {
    // Before anybody has signed in the page is told that nobody has.
    expect(county.complaints.filter((complaint) => !/^Failed to load resource.* (?:401|409) /.test(complaint))).toEqual(
      [],
    )
  })
})
