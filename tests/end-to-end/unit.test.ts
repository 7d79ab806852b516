import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../screens/find-browser.ts'
import { type OpenCounty, openCounty } from './open-county.ts'
import { seriousIssues } from './serious-issues.ts'

const samplePath = (ending: string) => fileURLToPath(new URL(`../../samples/yuanjiang-2024${ending}`, import.meta.url))
const staff = '1/staffing.unit.staff'
const actual = '2/indicators.~1.actual'
const water = '示例市农村供水服务中心'
const relief = '示例市救助管理站'
const flood = '示例市防汛物资储备站'
const marriage = '示例市婚姻登记处'

describe.skipIf(findBrowser() === null)('a unit in the browser', () => {
  let county: OpenCounty
  beforeAll(async () => {
    county = await openCounty()
  }, 240_000)
  afterAll(() => county?.close(), 60_000)

  async function signIn(
    unit: string,
    role: 'filler' | 'head' = 'filler',
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const page = await county.signIn(county.account(unit, role), options)
    await page.getByRole('heading', { name: '等您办的' }).waitFor()
    return page
  }

  async function openPackage(...who: Parameters<typeof signIn>): Promise<Page> {
    const page = await signIn(...who)
    await page.getByRole('button', { name: `${who[0]} 2024年度自评材料` }).click()
    await page.locator('table.form').waitFor()
    return page
  }

  const cell = (page: Page, address: string) => page.locator(`[data-address="${address}"]`)
  const progress = (page: Page) => page.getByRole('region', { name: '办理进度' })
  const showAttachment = (page: Page, no: string) =>
    page
      .getByRole('navigation', { name: '附件' })
      .getByRole('button', { name: `附件${no}` })
      .click()

  async function type(page: Page, address: string, text: string): Promise<void> {
    await cell(page, address).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(text)
  }

  it('begins with what waits: what came back, how much is to be settled, and until when', async () => {
    const page = await signIn(flood)
    const [task = ''] = await page.locator('.tasks li').allInnerTexts()
    expect(task).toContain('按退回意见修改，再提交')
    expect(task).toContain('退回修改')
    expect(task).toContain('3 条意见待处理')
    expect(task).toMatch(/报送截止.*还有 \d+ 天/s)
    expect(await seriousIssues(page)).toEqual([])
    const head = await signIn('示例市河道保洁服务中心', 'head')
    expect(await head.locator('.tasks li').allInnerTexts()).toEqual([expect.stringContaining('请核对并签字')])
  }, 60_000)

  it('answers what a reviewer wrote where it stands, and settles it', async () => {
    const page = await openPackage(flood)
    const card = page.locator('.note-place .note-card', { hasText: '与决算报表相差，请核对。' })
    await card.getByRole('button', { name: '回复' }).click()
    await card.getByRole('textbox', { name: '回复' }).fill('已按决算报表改正。')
    await card.getByRole('button', { name: '发出' }).click()
    await card.getByText('已按决算报表改正。').waitFor()
    await card.getByRole('button', { name: '标为已处理' }).click()
    await card.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '佐证和意见' }).click()
    const whole = page.getByRole('region', { name: '整套材料的佐证和意见' })
    expect(await whole.locator('.note-card.settled').innerText()).toContain('已按决算报表改正。')
    expect(await seriousIssues(page)).toEqual([])
    await page.keyboard.press('Escape')
  }, 60_000)

  it('puts files behind figures, counts the points they stand behind, and takes them away', async () => {
    const page = await openPackage(flood)
    await showAttachment(page, '2')
    await cell(page, actual).click()
    await page.keyboard.press('F9')
    const panel = page.locator('.cell-panel')
    await panel.locator('input[type=file]').setInputFiles({
      name: '验收单.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('物资验收合格'),
    })
    await panel.getByRole('link', { name: '验收单.txt' }).waitFor()
    const score = page.locator('.score', { hasText: '有证据支撑' })
    await score.getByText(/^1\/\d+$/).waitFor()
    expect(await cell(page, actual).getAttribute('data-evidence')).toBe('1')
    const download = page.waitForEvent('download')
    await panel.getByRole('link', { name: '验收单.txt' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('物资验收合格')
    await panel.getByRole('button', { name: '移去“验收单.txt”' }).click()
    await panel.getByText('还没有佐证材料。').waitFor()
    await score.getByText('—').waitFor()
  }, 60_000)

  it('shows in words what changed since a version', async () => {
    const page = await openPackage(flood)
    const self = page.locator('.score', { hasText: '自评' })
    await self.getByText('100', { exact: true }).waitFor()
    await type(page, staff, '5')
    await page.getByText(/^已保存 /).waitFor()
    // From here on the forms print what is computed.
    await self.getByText('100', { exact: true }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '版本', exact: true }).click()
    const panel = page.getByRole('region', { name: '版本和改动' })
    await panel.getByText('2024年实际在职人数').waitFor()
    expect(await panel.locator('.changes li').allInnerTexts()).toEqual([
      expect.stringMatching(/2024年实际在职人数\s+6\s*5/),
      expect.stringMatching(/改了一段.*实际在职6人.*实际在职5人/s),
    ])
    await panel.getByLabel('也列出随之改变的数').check()
    await panel.getByText('随之改变', { exact: true }).first().waitFor()
    await panel.getByRole('button', { name: /在职人数/ }).click()
    await page.locator(`[data-address="${staff}"]:focus`).waitFor()
  }, 60_000)

  it('goes from findings in the way to a receipt that anybody can verify, and from there to a signature', async () => {
    const page = await openPackage(water)
    await page.getByText('还有未处理的错误').waitFor()
    expect(await progress(page).getByRole('button', { name: '提交' }).isDisabled()).toBe(true)
    await type(page, staff, '17')
    await showAttachment(page, '2')
    await page.getByText(/^已保存 /).waitFor()
    for (const note of await page.locator('.note.error').all()) {
      await note.getByRole('button', { name: '申请豁免' }).click()
      await note.getByRole('textbox', { name: '豁免理由' }).fill('批复的目标表分值如此。')
      await note.getByRole('button', { name: '提交申请' }).click()
      await note.getByText('已申请豁免，待审核人决定').waitFor()
    }
    await progress(page).getByRole('button', { name: '提交' }).click()
    await progress(page).getByRole('button', { name: '确认提交' }).click()
    const number = (await progress(page).locator('.receipt a').innerText()).trim()
    expect(number).toMatch(/^430981-2024-\d{6}$/)
    expect(await page.getByText('只能查看').isVisible()).toBe(true)
    const verified = await fetch(`${county.url}/api/public/receipts/${number}`)
    expect(await verified.json()).toMatchObject({ number, isKept: true })

    const head = await openPackage(water, 'head')
    await progress(head).getByRole('button', { name: '退回填报人' }).click()
    await progress(head).getByRole('textbox', { name: '理由' }).fill('请补验收单。')
    await progress(head).getByRole('button', { name: '确认退回填报人' }).click()
    await progress(head).getByText('退回修改').waitFor()

    await page.reload()
    await page.getByRole('region', { name: '审核意见' }).getByText('请补验收单。').waitFor()
    await progress(page).getByRole('button', { name: '提交' }).click()
    await progress(page).getByRole('button', { name: '确认提交' }).click()
    await progress(page).getByRole('button', { name: '撤回提交' }).waitFor()
    await head.reload()
    await progress(head).getByRole('button', { name: '签字' }).click()
    await progress(head).getByRole('button', { name: '确认签字' }).click()
    await progress(head).getByRole('button', { name: '撤回签字' }).waitFor()
    expect(await progress(head).locator('.now').innerText()).toBe('主管部门审核')
    expect(await seriousIssues(head)).toEqual([])
  }, 90_000)

  it('checks what was read of a file beside the file before a package takes it', async () => {
    const page = await openPackage(marriage)
    const before = await cell(page, staff).innerText()
    const take = (ending: string) => page.locator('.head input[type=file]').setInputFiles(samplePath(ending))
    await take('.docx')
    const source = page.getByRole('region', { name: '原文' })
    const form = page.getByRole('region', { name: '读到的内容' })
    await form.locator('table.form').waitFor()
    await form.locator(`[data-address="${staff}"]`).click()
    expect((await source.locator('.chosen').innerText()).trim()).toBe('9')
    await source.getByRole('button', { name: '128218.80' }).click()
    await form.locator('[data-address="1/spending.projects.final"]:focus, [aria-label*="项目支出"]:focus').waitFor()
    await page.getByRole('button', { name: '下一处' }).click()
    await page.getByText(/^1\/\d+ /).waitFor()
    expect(await form.locator('.cell.marked.warning').count()).toBeGreaterThan(0)
    expect(await seriousIssues(page)).toEqual([])
    await page.getByRole('button', { name: '放弃' }).click()
    expect(await cell(page, staff).innerText()).toBe(before)

    await take('.docx')
    await page.getByRole('button', { name: '采用' }).click()
    await cell(page, staff).getByText('9', { exact: true }).waitFor()
    // What the unit gave itself, until somebody changes a cell.
    await page.locator('.score', { hasText: '自评' }).getByText('100', { exact: true }).waitFor()
    await page.locator('.menu summary').click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '原文件加批注' }).click()
    const annotated = await download
    expect(annotated.suggestedFilename()).toBe('yuanjiang-2024-批注.docx')
    expect(readFileSync(await annotated.path()).includes('word/comments.xml')).toBe(true)
  }, 90_000)

  it('takes indicators over from the library, and from the year before', async () => {
    const page = await openPackage(relief)
    await showAttachment(page, '2')
    await cell(page, '2/indicators.~1.level3').click()
    await page.getByRole('button', { name: '从指标库选' }).click()
    const library = page.getByRole('region', { name: '指标库' })
    await library.getByRole('searchbox', { name: '找指标' }).fill('及时率')
    await library.getByRole('button', { name: '加入“完成及时率”' }).click()
    await page.locator('[data-address^="2/indicators."][data-address$=".target"]:focus').waitFor()
    expect(await page.getByText('完成及时率', { exact: true }).count()).toBe(2)
    await library.getByRole('searchbox', { name: '找指标' }).fill('')
    await library.getByRole('button', { name: '本单位上年指标' }).click()
    await library.locator('li, .hint').nth(1).waitFor()
    expect(await seriousIssues(page)).toEqual([])
    await library.getByRole('searchbox', { name: '找指标' }).press('Escape')
    await library.waitFor({ state: 'detached' })
  }, 60_000)

  it('adds, words, moves and removes sections of a report, says what is not written, and shows it as printed', async () => {
    const page = await openPackage(relief)
    await showAttachment(page, '4')
    const written = page.locator('.report-progress')
    const [, count = '', all = ''] = /已写 (\d+) \/ (\d+)/.exec(await written.innerText()) ?? []
    await written.getByRole('combobox', { name: '加一个部分' }).selectOption('own')
    await page.getByText(`已写 ${count} / ${Number(all) + 1} 个部分`).waitFor()
    const title = page.getByRole('textbox', { name: '标题', exact: true })
    await title.fill('下一步工作打算')
    await page.getByRole('button', { name: /^上移这个部分：.*下一步工作打算/ }).click()
    await page.getByRole('button', { name: '预览印出来的样子' }).click()
    expect(await page.locator('.sheet.report button').count()).toBe(0)
    expect(await page.locator('.sheet.report h3', { hasText: '下一步工作打算' }).count()).toBe(1)
    await page.getByRole('button', { name: '回到编写' }).click()
    await page.getByRole('button', { name: /^删去这个部分：.*下一步工作打算/ }).click()
    await page.getByText(`已写 ${count} / ${all} 个部分`).waitFor()
    expect(await seriousIssues(page)).toEqual([])
  }, 60_000)

  it('says on each paper which unit its money is in, and lets it be changed', async () => {
    const page = await openPackage(relief)
    const unit = page.getByLabel('金额单位')
    expect(await unit.inputValue()).toBe('万元')
    await unit.selectOption('元')
    await page.getByText('经费控制情况（元）').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('经费控制情况（万元）').waitFor()
  }, 60_000)

  it('speaks English from the first screen to the findings, and back', async () => {
    const page = await signIn(marriage)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Waiting for you' }).waitFor()
    await page.getByRole('button', { name: `${marriage} Self-evaluation 2024` }).click()
    await page.locator('.note').first().waitFor()
    expect(await page.locator('.note .severity').first().innerText()).toMatch(/Error|Warning|Hint/)
    const words = await page.locator('.note > p').allInnerTexts()
    expect(words.filter((text) => !/[a-z]{3}/.test(text))).toEqual([])
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('navigation', { name: '附件' }).waitFor()
  }, 60_000)

  it('reads a Word file for a package of the browser as well, once somebody has signed in', async () => {
    const page = await signIn(relief)
    await page.locator('.ways input[type=file]').setInputFiles(samplePath('.xlsx'))
    await page.getByRole('region', { name: '读到的内容' }).locator('table.form').waitFor()
    await page.getByRole('button', { name: '采用' }).click()
    await page.getByText('已保存在本机').waitFor()
    expect(await cell(page, staff).innerText()).toBe('9')
  }, 60_000)

  it.each(['light', 'dark'] as const)(
    'fits 390 px and has no serious issue there, %s',
    async (colorScheme) => {
      const page = await signIn(flood, 'filler', { viewport: { width: 390, height: 844 }, colorScheme })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      await page.getByRole('button', { name: `${flood} 2024年度自评材料` }).click()
      await page.locator('table.form').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(await seriousIssues(page)).toEqual([])
    },
    60_000,
  )

  it('is reached, filled in and submitted by keys alone', async () => {
    const page = await signIn(flood)
    /** Presses Tab until what has the focus says this. */
    const tabTo = async (words: string) => {
      for (let pressed = 0; pressed < 80; pressed++) {
        await page.keyboard.press('Tab')
        const said = await page.evaluate('document.activeElement?.closest("button, [role=textbox]")?.innerText ?? ""')
        if (String(said).includes(words)) return
      }
      throw new Error(`no way by Tab to ${words}`)
    }
    await tabTo('2024年度自评材料')
    await page.keyboard.press('Enter')
    await page.locator('table.form').waitFor()
    await tabTo('6')
    await page.keyboard.type('7')
    await page.getByText(/^已保存 /).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText(/^已保存 /).waitFor()
    for (let pressed = 0; pressed < 80; pressed++) {
      await page.keyboard.press('Shift+Tab')
      if ((await page.evaluate('document.activeElement?.innerText')) === '提交') break
    }
    await page.keyboard.press('Enter')
    await progress(page).getByRole('button', { name: '确认提交' }).waitFor()
    await page.keyboard.press('Enter')
    await progress(page).locator('.receipt a').waitFor()
  }, 60_000)

  it('breaks none of its own rules on what may run', () => {
    expect(county.complaints.filter((complaint) => !/^Failed to load resource.* 401 /.test(complaint))).toEqual([])
  })
})
