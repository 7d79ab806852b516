import { existsSync } from 'node:fs'

const browser = '/usr/bin/chromium'
const font = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

/** Where Debian's Chromium is, with the fonts the pictures were taken with; null where one of them is missing. */
export function findBrowser(): string | null {
  return existsSync(browser) && existsSync(font) ? browser : null
}
