import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'

const program = new URL('../../bin/mingxiao.js', import.meta.url).pathname
const directory = mkdtempSync(join(tmpdir(), 'mingxiao-serve-'))
// PostgreSQL runs as a user of its own where we are root.
chmodSync(directory, 0o755)
const env = { ...process.env, MINGXIAO_DATA: directory, PORT: '0', MINGXIAO_LOG: 'error', MINGXIAO_DEVELOPMENT: '1' }
const started: ChildProcess[] = []
afterAll(() => {
  // Where a test failed on the way.
  for (const server of started) server.kill('SIGTERM')
  rmSync(directory, { recursive: true, force: true })
})

const run = (...given: readonly string[]) => spawnSync(process.execPath, [program, ...given], { env, encoding: 'utf8' })
const start = async (): Promise<{ readonly server: ChildProcess; readonly url: string }> => {
  const server = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(server)
  const [line] = await once(createInterface(server.stdout), 'line')
  return { server, url: String(line).replace('明效已启动：', '') }
}

test('an administrator is created, the server starts, lets them in, and ends when told', async () => {
  const created = run('admin', 'create', 'guanli', '--region', '430981', '--region-name', '甲县')
  expect([created.status, created.stderr]).toEqual([0, ''])
  const token = created.stdout.trimEnd().split('/').at(-1) ?? ''

  const { server, url } = await start()
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ok' })
  const accepted = await fetch(`${url}/api/invitations/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, password: 'Meiyou-renzhi-88' }),
  })
  expect(await accepted.json()).toMatchObject({ name: 'guanli', grants: [{ regionId: 430981, role: 'administrator' }] })
  const file = join(directory, 'county.mingxiao-backup')
  const backed = run('backup', file)
  expect([backed.status, backed.stderr]).toEqual([0, ''])
  server.kill('SIGTERM')
  const [code] = await once(server, 'exit')
  expect(code).toBe(0)

  const verified = run('verify-trail')
  expect([verified.status, verified.stdout]).toEqual([0, '430981：1 条，完整\n'])
  const elsewhere = { ...env, MINGXIAO_DATA: join(directory, 'elsewhere') }
  const restored = spawnSync(process.execPath, [program, 'restore', file], { env: elsewhere, encoding: 'utf8' })
  expect([restored.status, restored.stdout.split('\n').at(-2)]).toEqual([0, '430981：1 条，完整'])
  const again = spawnSync(process.execPath, [program, 'restore', file], { env: elsewhere, encoding: 'utf8' })
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('restore-not-empty')])
}, 120_000)

test('a setting that is not understood is named', () => {
  const refused = spawnSync(process.execPath, [program, 'serve'], { env: { ...env, PORT: 'many' }, encoding: 'utf8' })
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('PORT')
  expect(refused.stderr).toContain('server-settings-invalid')
})
