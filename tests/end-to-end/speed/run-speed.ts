import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../screens/find-browser.ts'
import { buildWeb } from '../build-web.ts'
import { serveFolder } from '../serve-folder.ts'
import { type EditorSpeed, measureEditor } from './measure-editor.ts'

/* npm run bench:web: how soon the editor can be typed in, and how it keeps up with the typist. It fails for no timing. */
const executablePath = findBrowser()
if (executablePath === null) throw new Error('There is no Chromium here; install Debian’s package chromium.')
const folder = buildWeb()
const server = await serveFolder(folder)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const usual = await measureEditor(context, server.address, 20)
  const large = await measureEditor(context, server.address, 200)
  process.stdout.write(`${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}, ${browser.version()}\n`)
  for (const speed of [usual, large]) process.stdout.write(printSpeed(speed))
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
}

function printSpeed({ usable, computed, found, held, rows, keys }: EditorSpeed): string {
  const heads = `\n| A package with ${rows} indicators | median | worst | goal | |\n| --- | --- | --- | --- | --- |\n`
  const row = (name: string, times: readonly number[], limit: number) =>
    `| ${name} | ${middle(times)} ms | ${Math.round(Math.max(...times))} ms | ${limit} ms | ${middle(times) <= limit ? 'met' : 'MISSED'} |\n`
  const longest = Math.round(Math.max(0, ...held))
  return (
    heads +
    row('from navigation until the form can be typed in', usable, 1_500) +
    row('from a key until what it changes is drawn', computed, 100) +
    row('from a key until its finding is drawn', found, 100) +
    `| tasks that held up drawing over ${keys} keys | ${held.length} | ${longest} ms | 50 ms | ${longest <= 50 ? 'met' : 'MISSED'} |\n`
  )
}

function middle(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN)
}
