import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { trailAsText } from '../output/trail-as-text.ts'

/** mingxiao verify-trail: whether anybody changed, took out or cut off what the trail says. */
export function verifyTrailCommand(): Command {
  return new Command('verify-trail').description('核验各地区的留痕是否完整').action(async () => {
    const { connect, reachDatabase, readServerSettings, verifyTrail } = await import('@mingxiao/server')
    const reached = await reachDatabase(readServerSettings(process.env).where)
    const owner = connect(reached.ownerUrl, 1)
    try {
      const chains = await verifyTrail(owner)
      process.stdout.write(trailAsText(chains))
      process.exitCode = chains.some(({ broken }) => broken) ? exitCodes.findings : exitCodes.clean
    } finally {
      await owner.destroy()
      await reached.close()
    }
  })
}
