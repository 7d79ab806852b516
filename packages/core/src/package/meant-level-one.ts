import type { EditionId } from '@mingxiao/law'
import { readLevelOne } from './level-one.ts'
import { levelOneOf } from './level-two.ts'
import type { Indicator } from './package.ts'

/**
 * The level-1 head that a row belongs to by what its level-2 head says. Where the head it stands under fits (服务对象满意度
 * for 满意度, 成本 for a cost in forms that have it as a head of its own), that head; null where level 2 says nothing.
 */
export function meantLevelOne(
  { level1, level2 }: Pick<Indicator, 'level1' | 'level2'>,
  edition: EditionId,
): string | null {
  const meant = levelOneOf(level2.value ?? '', edition)
  if (meant === null) return null
  const head = readLevelOne(level1.value ?? '').name
  const isOwnCostHead = /成本/.test(head) && /成本/.test(level2.value ?? '')
  return head.includes(meant) || isOwnCostHead ? head : meant
}
