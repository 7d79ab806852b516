import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { recognise } from '@mingxiao/readers'
import { layoutPackage, loadFontFiles, prepareFonts, printDocx, printPdf } from '@mingxiao/writers'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'
import { compareScreens } from '../screens/compare-screens.ts'
import { findBrowser } from '../screens/find-browser.ts'
import { canPicture, hasOffice, picturePages, printInOffice } from './picture-pages.ts'

const executablePath = findBrowser()
/** Set to take the pictures anew: then look at each before it is kept. */
const takesAnew = process.env['UPDATE_SCREENS'] !== undefined
const patience = 240_000

describe.runIf(executablePath !== null && canPicture && hasOffice)('the pages of the sample', () => {
  let browser: Browser
  const pictures = new Map<string, readonly Buffer[]>()

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] })
    const { value } = recognise(readSample('docx'))
    if (!value) throw new Error('the sample is a package')
    const laid = layoutPackage({ pack: value, figures: new Map(), paragraphs: new Map() })
    pictures.set('docx', picturePages(printInOffice(printDocx(laid))))
    pictures.set('pdf', picturePages(printPdf(laid, prepareFonts([laid], loadFontFiles()))))
  }, patience)
  afterAll(async () => browser?.close())

  it.each([
    ['docx', 0.05],
    ['pdf', 0.02],
  ] as const)('look as they should in %s', { timeout: patience }, async (name, tolerance) => {
    const pages = pictures.get(name) ?? []
    const blank = await (await browser.newContext()).newPage()
    for (const [at, actual] of pages.entries()) {
      const file = fileURLToPath(new URL(`expected/${name}-${String(at + 1).padStart(2, '0')}.jpg`, import.meta.url))
      if (takesAnew || !existsSync(file)) writeFileSync(file, actual)
      const { sameSize, share } = await compareScreens(blank, readFileSync(file), actual)
      expect({ page: at + 1, sameSize, isAlike: share < tolerance }).toEqual({
        page: at + 1,
        sameSize: true,
        isAlike: true,
      })
    }
  })

  it('are one more than in the file that the unit published', () => {
    const published = 12
    expect([...pictures].map(([name, pages]) => [name, pages.length])).toEqual([
      ['docx', published + 1],
      ['pdf', published + 1],
    ])
  })
})
