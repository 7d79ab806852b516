import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../settings.ts'
import type { Store } from '../store/open-store.ts'
import { aStore } from '../testing/a-store.ts'
import { anApp } from '../testing/an-app.ts'

let folder = ''
let store: Store
beforeAll(async () => {
  store = await aStore()
  folder = mkdtempSync(join(tmpdir(), 'mingxiao-web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>明效</title>')
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}')
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('the web application', () => {
  test('is served at /, asked for anew each time, its assets kept', async () => {
    const { app } = await anApp(store, { webFolder: folder })
    try {
      const page = await app.inject({ url: '/' })
      const asset = await app.inject({ url: '/assets/index-abc.js' })
      expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([
        200,
        '<!doctype html><title>明效</title>',
        'no-cache',
      ])
      expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect((await app.inject({ url: '/../package.json' })).statusCode).toBe(404)
    } finally {
      await app.close()
    }
  }, 60_000)

  test('comes with all its files, however many open it from one address; what it asks for is counted', async () => {
    const limits = { ...defaultSettings.limits, requestsPerMinute: 3 }
    const { app } = await anApp(store, { webFolder: folder, limits })
    try {
      const ask = async (url: string) => (await app.inject({ url })).statusCode
      for (let times = 0; times < 10; times += 1) expect(await ask('/assets/index-abc.js')).toBe(200)
      const told = [await ask('/api/session'), await ask('/api/session'), await ask('/'), await ask('/api/session')]
      expect(told).toEqual([401, 401, 200, 429])
    } finally {
      await app.close()
    }
  }, 60_000)

  test('is missed at the start where it was not built', async () => {
    await expect(anApp(store, { webFolder: join(folder, 'nowhere') })).rejects.toMatchObject({ code: 'web-not-built' })
  }, 60_000)
})
