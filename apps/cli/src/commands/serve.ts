import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'

/** mingxiao serve: the server, until it is told to stop. Only this command loads what a server needs. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('启动服务：单位填报、签批、审核，数据存入 PostgreSQL')
    .addHelpText('after', examples)
    .action(async () => {
      // Halves the time until a server that was killed is back.
      enableCompileCache()
      const { readServerSettings, serve } = await import('@mingxiao/server')
      const server = await serve(readServerSettings({ ...builtPages(), ...process.env }))
      process.stdout.write(`明效已启动：${server.url}\n`)
      await untilTold()
      await server.stop()
    })
}

/** The web application where it was built: beside the bundle, or in the checkout. */
function builtPages(): { readonly MINGXIAO_WEB?: string } {
  const folder = ['./web/', '../../../web/dist/']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(join(place, 'index.html')))
  return folder === undefined ? {} : { MINGXIAO_WEB: folder }
}

const examples = `
设置由环境变量给出，如 PORT、HOST、MINGXIAO_DATA、DATABASE_URL，全部列在 docs/guides/server.md。

例子：
  mingxiao serve                                   数据放在 ./data，内置数据库
  PORT=8080 MINGXIAO_DATA=/srv/mingxiao mingxiao serve
  DATABASE_URL=postgres://… mingxiao serve         使用已有的 PostgreSQL`

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
