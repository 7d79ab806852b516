import type { BrowserContext, Page } from 'playwright-core'
import { manyRows } from './many-rows.ts'
import { type Noted, watchPage } from './watch-page.ts'

export interface EditorSpeed {
  /** Milliseconds from navigation until the form stood there, once for each load. */
  readonly usable: readonly number[]
  /** Milliseconds from a key until the figure that follows from it was drawn, and until its finding was. */
  readonly computed: readonly number[]
  readonly found: readonly number[]
  /** Milliseconds of the tasks that held up the page while it was typed in, of 50 and more. */
  readonly held: readonly number[]
  readonly rows: number
  readonly keys: number
}

/** Loads the editor again and again, then types in a package with so many rows. */
export async function measureEditor(context: BrowserContext, address: string, rows: number): Promise<EditorSpeed> {
  const page = await context.newPage()
  await page.addInitScript(watchPage)
  await openFile(page, address, manyRows(rows))
  const usable = await loadAgain(page, 9)
  await page.getByRole('navigation', { name: '附件' }).getByRole('button', { name: '附件2' }).click()
  await page.locator(`[data-address="${budget}"]`).waitFor()
  await page.waitForTimeout(1_000)
  const from = await page.evaluate<number>('performance.now()')
  const { computed, found } = await typeFigures(page)
  const keys = await typeWords(page)
  const { tasks } = await page.evaluate<Noted>('noted')
  const held = tasks.filter(({ startTime }) => startTime > from).map(({ duration }) => duration)
  return { usable, computed, found, held, rows, keys: keys + computed.length }
}

const budget = '2/funds.total.budget'
const rate = '2/funds.total.rate'

async function openFile(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  const file = { name: '多行.mingxiao.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.locator('table.form').waitFor()
  await page.waitForTimeout(1_000)
}

async function loadAgain(page: Page, times: number): Promise<readonly number[]> {
  const usable: number[] = []
  for (let time = 0; time < times; time += 1) {
    await page.reload()
    usable.push(await untilUsable(page))
  }
  return usable
}

async function untilUsable(page: Page): Promise<number> {
  for (;;) {
    const { usable } = await page.evaluate<Noted>('noted')
    if (usable !== null) return usable
    await page.waitForTimeout(50)
  }
}

/** Another last digit each time, so that rate and finding change with it. */
async function typeFigures(page: Page): Promise<Pick<EditorSpeed, 'computed' | 'found'>> {
  const computed: number[] = []
  const found: number[] = []
  await page.locator(`[data-address="${budget}"]`).click()
  for (let time = 0; time < 20; time += 1) {
    await page.keyboard.press('Control+a')
    await page.keyboard.type('11.592')
    await page.waitForTimeout(300)
    const [drawn, noted] = await page.evaluate<readonly [number, number]>(timeKey(`${(time % 9) + 1}`))
    computed.push(drawn)
    found.push(noted)
  }
  return { computed, found }
}

/** Types a digit behind the cell's text and waits for what follows from it, in the page itself: a wire has its own pace. */
function timeKey(digit: string): string {
  return `new Promise((resolve) => {
    const rate = document.querySelector('[data-address="${rate}"]')
    const before = rate.textContent
    const start = performance.now()
    const times = [null, null]
    const look = () => {
      if (times[0] === null && rate.textContent !== before) times[0] = performance.now() - start
      if (times[1] === null && document.querySelector('.margin').textContent.includes('11.592${digit}')) times[1] = performance.now() - start
      if ((times[0] !== null && times[1] !== null) || performance.now() - start > 3000) resolve(times.map((time) => time ?? 3000))
      else requestAnimationFrame(look)
    }
    document.execCommand('insertText', false, '${digit}')
    look()
  })`
}

/** As fast as a quick typist, in a row far down. */
async function typeWords(page: Page): Promise<number> {
  const words = '数据来自年度台账'.repeat(5)
  await page.locator('[data-address^="2/indicators."][data-address$=".level3"]').last().click()
  for (const letter of words) {
    await page.keyboard.insertText(letter)
    await page.waitForTimeout(80)
  }
  return words.length
}
