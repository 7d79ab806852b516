import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rules, runRules, summarise } from '@mingxiao/audit'
import { readDocument, recognise } from '@mingxiao/readers'
import { writeHtml } from '@mingxiao/writers'
import { aJudged } from '@mingxiao/writers/testing'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareScreens } from './compare-screens.ts'
import { findBrowser } from './find-browser.ts'

const executablePath = findBrowser()
/** Set to take the pictures anew: then look at each before it is kept. */
const takesAnew = process.env['UPDATE_SCREENS'] !== undefined
/** Rules whose findings show every kind of mark: a cell, a blank, a sentence, further places. */
const shownRules = ['A01', 'A02', 'A03', 'A04', 'A14', 'H02', 'H10']

describe.skipIf(executablePath === null)('the page of the sample in a browser', () => {
  let browser: Browser
  let folder = ''
  let address = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mingxiao-screens-'))
    const file = join(folder, 'page.html')
    writeFileSync(file, await printSample())
    address = pathToFileURL(file).href
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme })
    const page = await context.newPage()
    await page.goto(address)
    return page
  }

  it.each([
    ['1280-light', 1280, 'light', ''],
    ['1280-dark', 1280, 'dark', ''],
    ['390-light', 390, 'light', ''],
    ['390-dark', 390, 'dark', ''],
    ['1280-report', 1280, 'light', '#f1-s5'],
  ] as const)('looks as it should: %s', async (name, width, scheme, place) => {
    const page = await open(width, scheme)
    if (place !== '') await page.locator(place).evaluate((sheet) => sheet.scrollIntoView())
    const actual = await page.screenshot({ type: 'jpeg', quality: 50 })
    const file = fileURLToPath(new URL(`expected/${name}.jpg`, import.meta.url))
    if (takesAnew || !existsSync(file)) writeFileSync(file, actual)
    // The policy of the page lets no picture in, so another one compares.
    const blank = await (await browser.newContext()).newPage()
    const { sameSize, share } = await compareScreens(blank, readFileSync(file), actual)
    expect(sameSize).toBe(true)
    expect(share).toBeLessThan(0.02)
  })

  it.each([1280, 390])('never scrolls sideways as a whole at %d px', async (width) => {
    const page = await open(width)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })

  it('breaks none of its own rules on what may run', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(address)
    await page.getByRole('checkbox').first().uncheck()
    expect(complaints).toEqual([])
  })

  it('leads from a mark to its note and back by keyboard', async () => {
    const page = await open(1280)
    const note = page.locator('.note').first()
    const id = await note.getAttribute('id')
    await page.locator(`a.mark[href="#${id}"]`).first().focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(`#${id}`)
    await note.locator('.head a').focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(`#${id?.replace('-n', '-m')}`)
  })

  it('filters notes and marks by severity and by words', async () => {
    const page = await open(1280)
    const shown = async (selector: string) => page.locator(selector).filter({ visible: true }).count()
    await page.getByRole('checkbox', { name: '错误' }).uncheck()
    expect([await shown('.note.error'), await shown('.mark.error')]).toEqual([0, 0])
    expect(await shown('.note.warning')).toBeGreaterThan(0)
    await page.getByRole('searchbox').fill('没有这样的词')
    expect(await shown('.note')).toBe(0)
    expect(await page.getByText('没有符合条件的核对意见。').isVisible()).toBe(true)
  })

  it('is read whole without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(address)
    expect(await page.locator('.note').first().isVisible()).toBe(true)
    expect(await page.locator('form.filters').isVisible()).toBe(false)
  })
})

async function printSample(): Promise<string> {
  const { value: document } = await readDocument(
    readFileSync(new URL('../../samples/yuanjiang-2024.docx', import.meta.url)),
  )
  const pack = recognise(document).value
  const findings = pack
    ? runRules(
        pack,
        rules.filter(({ code }) => shownRules.includes(code)),
      )
    : []
  const judged = aJudged({
    file: 'yuanjiang-2024.docx',
    documents: [document],
    package: pack,
    findings,
    summary: summarise(findings),
  })
  return writeHtml([judged], { language: 'zh', noticeText: ({ code }) => code })
}
