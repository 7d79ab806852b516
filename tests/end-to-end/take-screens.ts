import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../screens/find-browser.ts'
import { buildWeb } from './build-web.ts'
import { serveFolder } from './serve-folder.ts'

/** Takes the pictures in docs/screens anew: `node tests/end-to-end/take-screens.ts`. Look at each before it is kept. */
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url))

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await page.locator('option').first().waitFor({ state: 'attached' })
  },
  table: async (page) => {
    await openSample(page)
  },
  error: async (page) => {
    await openSample(page)
    await page.getByRole('button', { name: '附件2' }).click()
    await page.locator('[data-address="2/funds.total.budget"]').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('11.5928')
    await page.locator('.note.error').waitFor()
  },
  report: async (page) => {
    await openSample(page)
    await page.getByRole('button', { name: '附件4' }).click()
    await page.getByRole('button', { name: '2024年度部门整体支出年初预算' }).click()
  },
}

const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开样例' }).click()
  await page.locator('.note').first().waitFor()
}

async function takeScreens(browser: Browser, address: string): Promise<void> {
  for (const [name, go] of Object.entries(screens)) {
    for (const [size, viewport] of Object.entries(widths)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN', reducedMotion: 'reduce' })
        const page = await context.newPage()
        await page.goto(address)
        await go(page)
        await page.getByText('正在保存').waitFor({ state: 'detached' })
        await page.screenshot({ path: `${folder}${name}-${size}-${colorScheme}.jpg`, type: 'jpeg', quality: 70 })
        await context.close()
      }
    }
  }
}

const built = buildWeb()
const server = await serveFolder(built)
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox', '--disable-gpu'] })
try {
  mkdirSync(folder, { recursive: true })
  await takeScreens(browser, server.address)
} finally {
  await browser.close()
  server.close()
  rmSync(built, { recursive: true, force: true })
}
