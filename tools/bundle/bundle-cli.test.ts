import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../start/root.js'
import { buildPages } from './build-pages.ts'
import { bundleCli } from './bundle-cli.ts'

const samples = join(root, 'samples')
let main = ''
let folder = ''
beforeAll(async () => {
  main = join(await bundleCli(root), 'main.js')
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-bundle-'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder })
}

const checkout = join(root, 'apps/cli/src/main.ts')

describe('the bundled command line says what the checkout says', () => {
  it.each(['docx', 'pdf', 'mingxiao.json'])(
    'of the sample as .%s',
    (format) => {
      const args = ['check', join(samples, `yuanjiang-2024.${format}`), '--fail-on', 'never']
      expect(run(main, ...args)).toBe(run(checkout, ...args))
    },
    60_000,
  )

  it('of a rule', () => {
    expect(run(main, 'explain', 'A01')).toBe(run(checkout, 'explain', 'A01'))
  })

  it('of a folder, in threads', () => {
    writeFileSync(join(folder, 'a.txt'), '附件1\n')
    const args = ['check', samples, '--each', '-j', '2', '--no-cache', '--fail-on', 'never']
    expect(run(main, ...args)).toBe(run(checkout, ...args))
  }, 60_000)
})

it('the bundled server starts on an empty directory, answers, and ends when it is told to', async () => {
  // As root PostgreSQL runs as another user, who must come through.
  chmodSync(folder, 0o755)
  await buildPages(root, dirname(main))
  const environment = { ...process.env, PORT: '0', MINGXIAO_DATA: join(folder, 'data'), MINGXIAO_LOG: 'silent' }
  const server = spawn(process.execPath, [main, 'serve'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  const [said] = await once(server.stdout, 'data')
  const url = /http:\S+/.exec(String(said))?.[0] ?? ''
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(`${url}/api/openapi.json`)).json()).toMatchObject({ openapi: '3.1.0' })
  const pages = await fetch(url)
  expect([pages.status, await pages.text()]).toEqual([200, expect.stringContaining('<title>明效')])
  server.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
}, 120_000)
