import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DemoAccount, type RunningServer, readServerSettings, seedSampleCounty, serve } from '@mingxiao/server'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../screens/find-browser.ts'
import { buildWeb } from './build-web.ts'

/** The sample county with its server, and a browser for whoever works in it. */
export interface OpenCounty {
  readonly url: string
  readonly server: RunningServer
  /** Goes when the county does. */
  readonly folder: string
  /** What pages said on the console. */
  readonly complaints: readonly string[]
  /** Somebody's account, by user name, or by unit and role. */
  account(name: string, role?: DemoAccount['role']): DemoAccount
  /** A new browser window, in which nobody has signed in. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>
  /** A new window in which somebody has typed who they are; whether they are let in is not waited for. */
  openFor(account: SignIn, path?: string, options?: BrowserContextOptions): Promise<Page>
  signIn(account: SignIn, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

type SignIn = Pick<DemoAccount, 'name' | 'password'>

export async function openCounty(): Promise<OpenCounty> {
  const folder = buildWeb()
  const data = mkdtempSync(join(tmpdir(), 'mingxiao-data-'))
  // PostgreSQL runs as a user of its own where the test runs as root.
  chmodSync(data, 0o755)
  const settings = { MINGXIAO_DATA: data, MINGXIAO_WEB: folder, MINGXIAO_DEVELOPMENT: '1', MINGXIAO_LOG: 'silent' }
  const server = await serve(readServerSettings({ ...settings, PORT: '0' }))
  const accounts = (await seedSampleCounty(server.services, { at: new Date(), mustChangePassword: false })) ?? []
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const complaints: string[] = []

  async function open(path = '', options: BrowserContextOptions = {}): Promise<Page> {
    const viewport = { width: 1440, height: 900 }
    const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.url + path)
    return page
  }

  async function openFor({ name, password }: SignIn, path?: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await open(path, options)
    await page.getByLabel('用户名').fill(name)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    return page
  }

  return {
    url: server.url,
    server,
    folder: data,
    complaints,
    open,
    openFor,
    account(name, role) {
      const found = accounts.find((each) =>
        role ? each.organisation === name && each.role === role : each.name === name,
      )
      if (!found) throw new Error(`nobody is ${role ?? ''} ${name}`)
      return found
    },
    async signIn(account, options) {
      const page = await openFor(account, '', options)
      await page.getByRole('button', { name: '退出登录' }).first().waitFor()
      return page
    },
    async close() {
      await browser.close()
      await server.stop()
      for (const each of [folder, data]) rmSync(each, { recursive: true, force: true })
    },
  }
}
