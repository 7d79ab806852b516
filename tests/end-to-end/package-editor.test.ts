import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { buildWeb } from './build-web.ts'
import { seriousIssues } from './serious-issues.ts'
import { type FolderServer, serveFolder } from './serve-folder.ts'

const executablePath = findBrowser()
const budget = '2/funds.total.budget'
const rate = '2/funds.total.rate'

describe.skipIf(executablePath === null)('the package editor in a browser', () => {
  let browser: Browser
  let server: FolderServer
  let folder = ''
  const complaints: string[] = []

  beforeAll(async () => {
    folder = buildWeb()
    server = await serveFolder(folder)
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function openHome(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options })
    const page = await context.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.address)
    return page
  }

  async function openSample(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await openHome(options)
    await page.getByRole('button', { name: '打开样例' }).click()
    await page.locator('table.form').waitFor()
    return page
  }

  const cell = (page: Page, address: string) => page.locator(`[data-address="${address}"]`)
  /** Waits until the focus is there. */
  const isFocused = (page: Page, address: string) => page.locator(`[data-address="${address}"]:focus`).waitFor()
  const showAttachment = (page: Page, no: string) =>
    page
      .getByRole('navigation', { name: '附件' })
      .getByRole('button', { name: `附件${no}` })
      .click()

  it('leads to the findings of the sample in one step', async () => {
    const page = await openSample()
    expect(await page.getByText('在职9人，编制7人，超编2人').isVisible()).toBe(true)
    expect(await page.locator('.score strong').allInnerTexts()).toEqual(['99.99', '99.99', '—'])
  })

  it('computes and judges a figure while it is typed, and takes it back', async () => {
    const page = await openSample()
    await showAttachment(page, '2')
    await cell(page, budget).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('11.5928')
    await page.getByText('超过全年预算11.5928，超出104.3211').waitFor()
    expect(await cell(page, rate).innerText()).toBe('999.88%')
    expect(await cell(page, '2/funds.total.spent').getAttribute('class')).toContain('marked error')
    await page.keyboard.press('Control+z')
    await page.getByText('超过全年预算11.5928').waitFor({ state: 'detached' })
    expect([await cell(page, budget).innerText(), await cell(page, rate).innerText()]).toEqual(['115.9282', '99.99%'])
  })

  it('keeps what was typed when the page is loaded again', async () => {
    const page = await openSample()
    await cell(page, '1/staffing.unit.staff').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('6')
    await page.reload()
    await page.locator('table.form').waitFor()
    expect(await cell(page, '1/staffing.unit.staff').innerText()).toBe('6')
    expect(await cell(page, '1/staffing.unit.rate').innerText()).toBe('85.71%')
  })

  it('shows in one tab what was typed in another', async () => {
    const page = await openSample()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.locator('table.form').waitFor()
    await cell(page, '1/staffing.unit.staff').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('6')
    await cell(other, '1/staffing.unit.staff').getByText('6', { exact: true }).waitFor()
  })

  it('is filled in by keys alone: findings, cells, rows', async () => {
    const page = await openSample()
    await page.keyboard.press('F8')
    await isFocused(page, '1/staffing.unit.staff')
    await page.keyboard.press('ArrowLeft')
    await isFocused(page, '1/staffing.unit.quota')
    await page.keyboard.press('Shift+F8')
    await page.keyboard.press('Shift+F8')
    await isFocused(page, '3-~1/signOff.preparer')
    await showAttachment(page, '2')
    await cell(page, '2/indicators.~3.level3').click()
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-address^="2/indicators."]:empty:focus').waitFor()
    await page.keyboard.type('工伤预防培训人次')
    await page.getByText('“工伤预防培训人次”的分值空着').waitFor()
    await page.keyboard.press('Control+Delete')
    await page.getByText('“工伤预防培训人次”的分值空着').waitFor({ state: 'detached' })
  })

  it('shows the fields of a paragraph while it is edited, and says where one is wrong', async () => {
    const page = await openSample()
    await showAttachment(page, '4')
    await page.getByRole('button', { name: '2024年度部门整体支出年初预算114.39万元' }).click()
    const text = page.getByRole('textbox', { name: '编辑这一段' })
    expect(await text.inputValue()).toContain('{{ unit.budget | 万元 }}')
    await text.press('Control+End')
    await text.pressSequentially('{{ unit.nothing }}')
    await page.getByText('“unit.nothing”').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('“unit.nothing”').waitFor({ state: 'detached' })
  })

  it('hands the package out as it would be read in again', async () => {
    const page = await openSample()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出数据文件' }).click()
    const file = await (await download).path()
    const sample = readFileSync(new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8')
    expect(readFileSync(file, 'utf8')).toBe(sample)
  })

  it.each(['light', 'dark'] as const)('has no serious issue by axe, %s', async (colorScheme) => {
    const page = await openHome({ colorScheme })
    expect(await seriousIssues(page)).toEqual([])
    await page.getByRole('button', { name: '打开样例' }).click()
    await page.locator('.note').first().waitFor()
    expect(await seriousIssues(page)).toEqual([])
    await showAttachment(page, '4')
    expect(await seriousIssues(page)).toEqual([])
  })

  it('never scrolls sideways as a whole at 390 px', async () => {
    const page = await openSample({ viewport: { width: 390, height: 760 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })

  it('loads no more script at first than is allowed', () => {
    const assets = readdirSync(join(folder, 'assets'))
    const first = assets.filter((name) => name.startsWith('index-') && name.endsWith('.js'))
    const bytes = first.map((name) => gzipSync(readFileSync(join(folder, 'assets', name))).length)
    expect(bytes).toHaveLength(1)
    expect(bytes[0]).toBeLessThan(350 * 1024)
  })

  it('draws its first screen from few files, all of its own', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(server.address, { waitUntil: 'commit' })
    await page.getByRole('button', { name: '打开样例' }).waitFor()
    // The worker comes beside what is drawn.
    const files = asked
      .filter((url) => /\.(?:js|css)$/.test(url) && !url.includes('worker'))
      .map((url) => url.slice(server.address.length))
    const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length)
    expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([])
    expect(files.length).toBeLessThanOrEqual(8)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350 * 1024)
    await context.close()
  })

  it('breaks none of its own rules on what may run', () => {
    // Behind a server of files nobody answers where the page asks who is signed in.
    expect(complaints.filter((complaint) => !/^Failed to load resource.* 404 /.test(complaint))).toEqual([])
  })
})
