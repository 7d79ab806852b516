import type { Decimal } from '@mingxiao/core'

/** Level-1 heads with their points, “产出50分、效益30分”, as a message shows them. */
export function listHeads(heads: readonly { readonly name: string; readonly weight: Decimal | null }[]): string {
  return heads.map(({ name, weight }) => (weight ? `${name}${weight}分` : name)).join('、')
}
