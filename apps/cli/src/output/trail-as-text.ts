import type { TrailVerification } from '@mingxiao/server'

/** Whether each region's chain holds, a line each. */
export function trailAsText(chains: readonly TrailVerification[]): string {
  const lines = chains.map(({ regionId, links, broken }) =>
    broken ? `${regionId}：第 ${broken.number} 条起断开（${reasons[broken.why]}）` : `${regionId}：${links} 条，完整`,
  )
  return `${lines.join('\n') || '还没有留痕'}\n`
}

const reasons = { changed: '内容被改动', missing: '前一条缺失', cut: '末尾被截去' } as const
