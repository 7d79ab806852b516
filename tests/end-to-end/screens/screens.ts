import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** A page of the application as somebody sees it. */
export interface Screen {
  /** Whose account signs in; null for whoever comes by. */
  readonly who: string | null
  /** Behind the address of the server. */
  readonly path: string
  /** What is pressed and waited for before the picture is taken. */
  go(page: Page): Promise<void>
}

const region = '/#/regions/430981'
const sample = fileURLToPath(new URL('../../../samples/yuanjiang-2024.docx', import.meta.url))
const form = (page: Page) => page.locator('table.form').first().waitFor()
const text = (words: string) => (page: Page) => page.getByText(words).first().waitFor()

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开样例' }).click()
  await page.locator('.note').first().waitFor()
}

async function openOwn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '2024年度自评材料' }).first().click()
  await form(page)
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('.unit a, a.unit').first().click()
  await form(page)
}

/** Every page, by the name of its pictures in docs/screens. */
export const screens: Readonly<Record<string, Screen>> = {
  home: { who: null, path: '', go: (page) => page.locator('option').first().waitFor({ state: 'attached' }) },
  table: { who: null, path: '', go: openSample },
  error: {
    who: null,
    path: '',
    go: async (page) => {
      await openSample(page)
      await page.getByRole('button', { name: '附件2' }).click()
      await page.locator('[data-address="2/funds.total.budget"]').click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type('11.5928')
      await page.locator('.note.error').waitFor()
    },
  },
  report: {
    who: null,
    path: '',
    go: async (page) => {
      await openSample(page)
      await page.getByRole('button', { name: '附件4' }).click()
      await page.getByRole('button', { name: '2024年度部门整体支出年初预算' }).click()
    },
  },
  tasks: { who: 'tianbao07', path: '', go: text('等您办的') },
  'unit-package': { who: 'tianbao07', path: '', go: openOwn },
  'unit-import': {
    who: 'tianbao11',
    path: '',
    go: async (page) => {
      await openOwn(page)
      await page.locator('.head input[type=file]').setInputFiles(sample)
      await page.getByRole('region', { name: '读到的内容' }).locator('table.form').waitFor()
    },
  },
  'unit-versions': {
    who: 'tianbao07',
    path: '',
    go: async (page) => {
      await openOwn(page)
      await page.getByRole('button', { name: '版本', exact: true }).click()
      await page.getByRole('region', { name: '版本和改动' }).waitFor()
    },
  },
  'review-queue': { who: 'zhuguan1', path: `${region}/review`, go: text('风险从高到低') },
  'review-desk': {
    who: 'zhuguan1',
    path: `${region}/review`,
    go: async (page) => {
      await text('风险从高到低')(page)
      await openFirst(page)
    },
  },
  'review-copies': { who: 'caizheng', path: `${region}/review/copies?year=2024`, go: text('已比对') },
  'review-consistency': {
    who: 'caizheng',
    path: `${region}/review/consistency?year=2024`,
    go: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
  bureau: { who: 'caizheng', path: `${region}/bureau`, go: (page) => page.locator('canvas').first().waitFor() },
  'administration-windows': { who: 'caizheng', path: `${region}/administration/windows`, go: settled },
  'administration-rules': { who: 'caizheng', path: `${region}/administration/rules`, go: settled },
  'administration-waivers': { who: 'caizheng', path: `${region}/administration/waivers`, go: settled },
  'administration-jobs': { who: 'caizheng', path: `${region}/administration/jobs`, go: settled },
  'administration-webhooks': { who: 'caizheng', path: `${region}/administration/webhooks`, go: settled },
  'administration-people': { who: 'guanli', path: `${region}/administration/people`, go: settled },
  'administration-organisations': { who: 'guanli', path: `${region}/administration/organisations`, go: settled },
  trail: { who: 'shenji', path: `${region}/trail`, go: (page) => page.locator('tbody tr').nth(3).waitFor() },
  'public-list': { who: null, path: '/public', go: async () => undefined },
  'public-package': {
    who: null,
    path: '/public',
    go: async (page) => {
      await page.getByRole('link', { name: '沅江市工伤保险服务中心' }).first().click()
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
  account: { who: 'tianbao07', path: '/#/account', go: (page) => page.getByLabel('现在的密码').waitFor() },
  invitation: { who: null, path: '/#/invitation', go: (page) => page.getByLabel('邀请口令').waitFor() },
  interface: { who: null, path: '/api/', go: async () => undefined },
  'public-receipt': { who: null, path: '/public/receipts?number=430981-2024-000001', go: async () => undefined },
  'public-verify': { who: null, path: '/public/verify', go: async () => undefined },
}

/** Lists of the administration come after their heads. */
async function settled(page: Page): Promise<void> {
  await page.locator('.administration-part > :nth-child(2)').waitFor()
  await page.waitForLoadState('networkidle')
}
