import { Command, InvalidArgumentError } from 'commander'

interface CreateOptions {
  readonly region: number
  readonly regionName: string
  readonly displayName: string
}

/** mingxiao admin create NAME: the first person of a region, who then lets in everybody else over HTTP. */
export function adminCommand(): Command {
  const create = new Command('create')
    .description('建立地区的第一位系统管理员，并给出设置密码的邀请')
    .argument('<用户名>')
    .requiredOption('--region <代码>', '六位行政区划代码', readRegion)
    .requiredOption('--region-name <名称>', '地区名称，如 沅江市')
    .option('--display-name <姓名>', '显示的姓名', '系统管理员')
    .action(createAdmin)
  return new Command('admin').description('管理服务的账号').addCommand(create)
}

async function createAdmin(name: string, { region, regionName, displayName }: CreateOptions): Promise<void> {
  const { createAdministrator, openStore, readServerSettings } = await import('@mingxiao/server')
  const { where, host, port } = readServerSettings(process.env)
  const store = await openStore(where)
  try {
    const asked = { name, displayName, regionId: region, regionName }
    const { token, expiresAt } = await createAdministrator(store, asked, new Date())
    process.stdout.write(
      `已建立 ${name}。服务启动后用这个链接设置密码（只显示这一次，${expiresAt.toISOString()} 前有效）：\nhttp://${host}:${port}/#/invitation/${token}\n`,
    )
  } finally {
    await store.close()
  }
}

function readRegion(text: string): number {
  if (!/^[1-9]\d{5}$/.test(text)) throw new InvalidArgumentError('应为六位行政区划代码。')
  return Number.parseInt(text, 10)
}
