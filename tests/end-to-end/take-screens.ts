import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openCounty } from './open-county.ts'
import { type Screen, screens } from './screens/screens.ts'

/*
 * Takes the pictures in docs/screens anew, all or those named: `node tests/end-to-end/take-screens.ts [name …]`. Look at each
 * before it is kept.
 */
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url))
const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const
const asked = process.argv.slice(2)
const chosen = Object.entries(screens).filter(([name]) => asked.length === 0 || asked.includes(name))

mkdirSync(folder, { recursive: true })
const county = await openCounty()
try {
  const signedIn = new Map<string, BrowserContextOptions>()
  for (const [name, screen] of chosen) {
    for (const [size, viewport] of Object.entries(widths)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await openScreen(screen, { viewport, colorScheme }, signedIn)
        await page.waitForTimeout(600)
        await page.screenshot({ path: `${folder}${name}-${size}-${colorScheme}.jpg`, type: 'jpeg', quality: 60 })
        await page.context().close()
      }
    }
  }
} finally {
  await county.close()
}

/** Everybody signs in once. */
async function openScreen(
  { who, path, go }: Screen,
  options: BrowserContextOptions,
  signedIn: Map<string, BrowserContextOptions>,
): Promise<Page> {
  if (who !== null && !signedIn.has(who)) {
    const first = await county.signIn(county.account(who))
    signedIn.set(who, { storageState: await first.context().storageState() })
    await first.context().close()
  }
  const page = await county.open(path, { ...options, ...(who === null ? {} : signedIn.get(who)) })
  await go(page)
  return page
}
