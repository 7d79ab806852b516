import { join } from 'node:path'
import { type DemoAccount, readServerSettings, seedSampleCounty, serve } from '@mingxiao/server'
import { build } from 'vite'

/**
 * Builds the web application and starts the server on data of its own in the checkout, at PORT or 5180. At the first start a
 * sample county is made, whose passwords are printed this once.
 */
export async function startServer(root: string): Promise<void> {
  const web = join(root, 'apps/web')
  await build({ root: web, logLevel: 'error' })
  const start = readServerSettings({
    MINGXIAO_DATA: join(root, '.mingxiao-data'),
    MINGXIAO_WEB: join(web, 'dist'),
    MINGXIAO_DEVELOPMENT: '1',
    MINGXIAO_LOG: 'warn',
    ...process.env,
  })
  const server = await serve(start)
  const mustChangePassword = !start.settings.development
  const accounts = await seedSampleCounty(server.services, { at: new Date(), mustChangePassword })
  process.stdout.write(
    `\n${accounts ? `${accountList(accounts)}\n\n` : ''}明效已启动：${server.url}（按 Ctrl+C 停止）\n`,
  )
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.stop())
}

function accountList(accounts: readonly DemoAccount[]): string {
  const lines = accounts.map(({ name, password, displayName, organisation }) =>
    [name.padEnd(12), password.padEnd(18), displayName, organisation].join('  '),
  )
  return ['示例市的演示账号（用户名、密码、角色、单位；密码只显示这一次）：', ...lines].join('\n')
}
