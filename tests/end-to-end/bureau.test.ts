import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentOf, printXlsx, zipFiles } from '@mingxiao/readers/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { type OpenCounty, openCounty } from './open-county.ts'
import { seriousIssues } from './serious-issues.ts'

const region = '#/regions/430981'
const sample = readFileSync(new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8')
const notBegun = '示例市殡葬管理所'

describe.skipIf(findBrowser() === null)('the bureau of a county and its administrator', () => {
  let county: OpenCounty
  let bureau: Page
  let administrator: Page
  beforeAll(async () => {
    county = await openCounty()
    bureau = await county.signIn(county.account('caizheng'))
    administrator = await county.signIn(county.account('guanli'))
  }, 240_000)
  afterAll(() => county?.close(), 60_000)

  async function go(page: Page, path: string): Promise<void> {
    await page.evaluate(`location.hash = '${region.slice(1)}/${path}'`)
    await page.locator('.office h1').waitFor()
  }
  const toDashboard = async () => {
    await go(bureau, 'bureau')
    await bureau.locator('.chart canvas').first().waitFor()
  }
  const behind = () => bureau.locator('.behind-mark')
  /** The form beside the page has gone. */
  const isSaved = (page: Page) => page.locator('.side-form form').waitFor({ state: 'detached' })
  const closeBehind = async () => {
    await behind().getByRole('button', { name: '关闭' }).click()
    await behind().locator('table').waitFor({ state: 'hidden' })
  }

  it('sees the year in numbers and charts, each with its figures in a table', async () => {
    await toDashboard()
    const tiles = await bureau.locator('.tiles b').allInnerTexts()
    expect(tiles.map((text) => text.replace(/\s+/g, ''))).toEqual(['12', '6', '2', '2', '1554.23万元', '303.20万元'])
    expect(await bureau.locator('.figure-card h2').allInnerTexts()).toEqual([
      '报送进度',
      '报送是否及时',
      '材料有错误的资金',
      '得分分布',
      '自评偏高多少',
      '预算执行率',
      '历年得分',
      '历年报送与错误',
      '最常查出的问题',
    ])
    const card = bureau.locator('.figure-card').first()
    await card.getByText('数据表').click()
    expect(await card.locator('tbody tr').first().innerText()).toMatch(/^示例市民政局/)
    expect(await seriousIssues(bureau)).toEqual([])
  }, 60_000)

  it('opens by keys what stands behind a figure, and goes on to a package', async () => {
    await toDashboard()
    const card = bureau.locator('.figure-card').first()
    if (!(await card.locator('table').isVisible())) await card.getByText('数据表').press('Enter')
    await card.getByRole('button', { name: /示例市水务局 · 退回修改/ }).press('Enter')
    await behind().getByText('1 个单位').waitFor()
    expect(await behind().locator('.ant-table-row').innerText()).toContain('示例市防汛物资储备站')
    expect(await seriousIssues(bureau)).toEqual([])
    const download = bureau.waitForEvent('download')
    await behind()
      .getByRole('button', { name: /^下载 CSV/ })
      .click()
    const file = readFileSync(await (await download).path(), 'utf8')
    expect(file.split('\r\n')[1]).toBe('示例市水务局,示例市防汛物资储备站,退回修改,按时,100,99.95,,0.05,99.5,90.25,0,2')
    await behind().getByRole('link').click()
    await bureau.waitForURL(/review\/[0-9a-f-]+/)
  }, 60_000)

  it('opens the same by clicking a bar', async () => {
    await toDashboard()
    const chart = bureau.locator('.figure-card .chart').first()
    const { width, height } = (await chart.boundingBox()) ?? { width: 0, height: 0 }
    const position = { x: width / 2 + 10, y: height / 2 }
    await chart.hover({ position })
    await expect.poll(() => chart.locator('> div').evaluate((drawn) => drawn.style.cursor)).toBe('pointer')
    // The bar stays while the pointer rests on it.
    await bureau.waitForTimeout(300)
    await chart.click({ position })
    await behind()
      .getByText(/示例市人力资源和社会保障局/)
      .first()
      .waitFor()
    await closeBehind()
  }, 60_000)

  it('takes the figures of a chart along as a file', async () => {
    await toDashboard()
    const download = bureau.waitForEvent('download')
    await bureau.getByRole('button', { name: '下载 CSV：材料有错误的资金' }).click()
    const path = await (await download).path()
    expect(readFileSync(path, 'utf8').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFF主管部门,材料有错误（万元）,没有错误或尚未填报完（万元）',
      '示例市民政局,0.00,479.00',
    ])
  }, 60_000)

  it('looks at another year', async () => {
    await go(bureau, 'bureau?year=2023')
    await bureau.locator('.tiles b', { hasText: /^8$/ }).first().waitFor()
    const inflation = bureau.locator('.figure-card', { hasText: '自评偏高多少' })
    await inflation.getByText('数据表').click()
    expect(await inflation.locator('tbody tr').allInnerTexts()).toContain('1—5分\t3')
  }, 60_000)

  it('fits a narrow screen', async () => {
    await toDashboard()
    await bureau.setViewportSize({ width: 390, height: 844 })
    await bureau.waitForTimeout(300)
    expect(await bureau.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(await seriousIssues(bureau)).toEqual([])
    for (const part of ['windows', 'rules', 'waivers', 'jobs', 'webhooks']) {
      await go(bureau, `administration/${part}`)
      await bureau.locator('.administration-part .hint').first().waitFor()
      expect([part, await bureau.evaluate('document.documentElement.scrollWidth')]).toEqual([part, 390])
    }
    await bureau.setViewportSize({ width: 1440, height: 900 })
  }, 60_000)

  it('gives one unit longer', async () => {
    await go(bureau, 'administration/windows')
    await bureau.getByRole('button', { name: '准予延期' }).click()
    const form = bureau.locator('.side-form')
    await form.getByRole('combobox', { name: '单位' }).click()
    await bureau.keyboard.type('救助')
    await bureau.keyboard.press('Enter')
    await form.getByLabel('理由').fill('台账重新统计。')
    await form.getByRole('button', { name: '准予延期' }).click()
    await isSaved(bureau)
    const line = bureau.getByRole('row', { name: /示例市救助管理站/ })
    await line.waitFor()
    expect(await line.innerText()).toContain('台账重新统计。')
    expect(await seriousIssues(bureau)).toEqual([])
  }, 60_000)

  it('switches a rule off, which finds nothing from then on', async () => {
    await go(bureau, 'administration/rules')
    await bureau.getByLabel('编号、内容或条款').fill('E11')
    await bureau.getByRole('button', { name: '查看和设置规则 E11' }).click()
    const form = bureau.locator('.side-form')
    await form.getByLabel('停用：不再查这一条').check()
    await form.getByLabel('理由').fill('本县另有满意度调查办法。')
    expect(await seriousIssues(bureau)).toEqual([])
    await form.getByRole('button', { name: '保存' }).click()
    await isSaved(bureau)
    await bureau.getByRole('row', { name: /E11.*停用.*2024年度起/ }).waitFor()
    await toDashboard()
    const rules = bureau.locator('.figure-card', { hasText: '最常查出的问题' })
    await rules.getByText('数据表').click()
    await rules.getByRole('rowheader', { name: /^A09/ }).waitFor()
    await rules.getByRole('rowheader', { name: /^E11/ }).waitFor({ state: 'detached' })
    await go(bureau, 'administration/waivers')
    await bureau.getByText('年初批复的绩效目标表分值即为如此').first().waitFor()
    await bureau.getByText('已接受', { exact: true }).click()
    await bureau.getByText('财政复核人 于', { exact: false }).first().waitFor()
    expect(await seriousIssues(bureau)).toEqual([])
  }, 60_000)

  it('takes in what units handed over as files, and sees what became of each', async () => {
    await go(bureau, 'administration/jobs')
    const own = sample.replaceAll('沅江市工伤保险服务中心', notBegun)
    const buffer = Buffer.from(
      zipFiles({ '殡葬.mingxiao.json': Buffer.from(own), '工伤.mingxiao.json': Buffer.from(sample) }),
    )
    const file = { name: '一批.zip', mimeType: 'application/zip', buffer }
    await bureau.getByLabel('选择 zip 文件').setInputFiles(file)
    const job = bureau.locator('.jobs > li', { hasText: '一批.zip' })
    await job.getByText('完成 2 / 2').waitFor({ timeout: 40_000 })
    await job.getByText('逐件结果').click()
    const lines = await job.locator('tbody tr').allInnerTexts()
    expect(lines[0]).toMatch(/^工伤\.mingxiao\.json\s+没有办成：材料目前的状态不能进行这项操作/)
    expect(lines[1]).toMatch(/^殡葬\.mingxiao\.json\s+已导入，查出 \d+ 处 打开材料$/)
    expect(await seriousIssues(bureau)).toEqual([])
    const folder = mkdtempSync(join(tmpdir(), 'mingxiao-intake-'))
    writeFileSync(join(folder, '殡葬.mingxiao.json'), own)
    writeFileSync(join(folder, '.~lock'), '')
    await bureau.getByLabel('选择文件夹').setInputFiles(folder)
    await bureau
      .locator('.jobs > li', { hasText: 'mingxiao-intake-' })
      .getByText('完成 1 / 1')
      .waitFor({ timeout: 40_000 })
    rmSync(folder, { recursive: true, force: true })
    await bureau.getByRole('button', { name: '开始写出' }).click()
    await bureau.locator('.jobs').getByRole('link', { name: '下载' }).waitFor({ timeout: 60_000 })
  }, 120_000)

  it('invites people and knows where they work', async () => {
    await go(administrator, 'administration/people')
    await administrator.getByRole('button', { name: '邀请人员' }).click()
    const form = administrator.locator('.side-form')
    await form.getByLabel('姓名').fill('财务负责人甲')
    await form.getByLabel('用户名').fill('caiwu-1')
    await form.getByRole('combobox', { name: '单位' }).click()
    await administrator.keyboard.type('婚姻')
    await administrator.keyboard.press('Enter')
    await form.getByRole('combobox', { name: '角色' }).click()
    await administrator.getByTitle('财务负责人', { exact: true }).click()
    await form.getByRole('button', { name: '建立账号并邀请' }).click()
    await isSaved(administrator)
    const link = await administrator.locator('.secret').innerText()
    expect(link).toMatch(/#\/invitation\/\S{20,}$/)
    const row = administrator.getByRole('row', { name: /caiwu-1/ })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/财务负责人 · 示例市婚姻登记处[\s\S]*待接受邀请/)
    expect(await seriousIssues(administrator)).toEqual([])

    await row.getByRole('button', { name: '停用财务负责人甲的账号' }).click()
    await form.getByLabel('理由').fill('没有到岗。')
    await form.getByRole('button', { name: '停用' }).click()
    await row.getByRole('button', { name: '恢复：财务负责人甲' }).waitFor()
  }, 60_000)

  it('imports a list of people, or is told which lines are wrong', async () => {
    await go(administrator, 'administration/people')
    const list = (...rows: readonly (readonly string[])[]) => ({
      name: '人员.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(printXlsx(documentOf([[['用户名', '姓名', '单位', '角色'], ...rows]]))),
    })
    const input = administrator.locator('.administration input[type=file]')
    await input.setInputFiles(list(['hunyin-1', '新人甲', '婚姻登记', '填报人']))
    await administrator.getByText('第2行：没有找到单位“婚姻登记”').waitFor()
    await input.setInputFiles(
      list(
        ['hunyin-1', '新人甲', '示例市婚姻登记处', '填报人'],
        ['hunyin-2', '新人乙', '示例市婚姻登记处', '财务负责人'],
      ),
    )
    await administrator.getByText('已建立 2 个账号').waitFor()
    expect(await administrator.locator('.invitations .secret').count()).toBe(2)
  }, 60_000)

  it('changes the tree of bodies', async () => {
    await go(administrator, 'administration/organisations')
    await administrator.getByText('行政区划代码 430981').waitFor()
    await administrator.getByRole('tree').getByText('示例市水务局').click()
    await administrator.getByRole('button', { name: '在“示例市水务局”下新增' }).click()
    const form = administrator.locator('.side-form')
    await form.getByLabel('名称').fill('示例市水文站')
    await form.getByLabel('统一社会信用代码').fill('91350100M000100Y43')
    await form.getByRole('button', { name: '保存' }).click()
    await isSaved(administrator)
    await administrator.getByRole('tree').getByText('示例市水文站').click()
    await administrator.getByText('91350100M000100Y43').waitFor()
    expect(await seriousIssues(administrator)).toEqual([])
  }, 60_000)

  it('tells other systems, with a secret that is shown once', async () => {
    await go(bureau, 'administration/webhooks')
    await bureau.getByRole('button', { name: '新增推送' }).click()
    const form = bureau.locator('.side-form')
    await form.getByLabel('接收地址').fill('https://10.1.2.3/hook')
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText('10.1.2.3 是内部地址', { exact: false }).waitFor()
    await form.getByLabel('接收地址').fill('https://1.2.3.4/hook')
    await form.getByRole('button', { name: '保存' }).click()
    await isSaved(bureau)
    await bureau.locator('.secret').waitFor()
    await bureau.getByRole('button', { name: '我已保存' }).click()
    expect(await bureau.locator('.webhooks').innerText()).toContain('https://1.2.3.4/hook')
    expect(await seriousIssues(bureau)).toEqual([])
  }, 60_000)

  it('shows others nothing of it', async () => {
    const reviewer = await county.signIn(county.account('zhuguan1'))
    await go(reviewer, 'bureau')
    await reviewer.getByText('这个账号在本地区没有看这一页的岗位。').waitFor()
    await go(administrator, 'administration/rules')
    await administrator.getByText('这一项由其他岗位办理。').waitFor()
  }, 60_000)

  it('has nothing refused by the content security policy', () => {
    expect(county.complaints.filter((text) => /Content Security Policy|Uncaught|pageerror/i.test(text))).toEqual([])
  })
})
