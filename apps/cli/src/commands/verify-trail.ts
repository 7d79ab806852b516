import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'

/** mingxiao verify-trail: whether anybody changed, took out or cut off what the trail says. */
export function verifyTrailCommand(): Command {
  return new Command('verify-trail').description('核验各地区的留痕是否完整').action(async () => {
    const { connect, openStore, readServerSettings, verifyTrail } = await import('@mingxiao/server')
    const store = await openStore(readServerSettings(process.env).where)
    const owner = connect(store.ownerUrl, 1)
    try {
      const chains = await verifyTrail(owner)
      const lines = chains.map(({ regionId, links, broken }) =>
        broken
          ? `${regionId}：第 ${broken.number} 条起断开（${reasons[broken.why]}）`
          : `${regionId}：${links} 条，完整`,
      )
      process.stdout.write(`${lines.join('\n') || '还没有留痕'}\n`)
      process.exitCode = chains.some(({ broken }) => broken) ? exitCodes.findings : exitCodes.clean
    } finally {
      await owner.destroy()
      await store.close()
    }
  })
}

const reasons = { changed: '内容被改动', missing: '前一条缺失', cut: '末尾被截去' } as const
