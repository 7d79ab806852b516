import { type LawYear, valueFor } from '@mingxiao/law'
import { Decimal } from '../decimal/decimal.ts'
import type { Measure } from '../forms/measure.ts'
import { plainText } from '../forms/plain-text.ts'
import type { Indicator } from '../package/package.ts'

/**
 * The vague word that makes an indicator unmeasurable: its name has no countable object, and its target is no more than
 * 100%, a time or “completed”. Null where the indicator can be measured. Openly qualitative targets (有效改善) are scored
 * by tiers and are left alone.
 */
export function vagueWordOf(indicator: Pick<Indicator, 'level3' | 'target' | 'actual'>, year: LawYear): string | null {
  const { target, actual } = indicator
  const name = plainText(indicator.level3.value ?? '')
  if (name === '' || !target.value || !isHollow(target.value) || saysWhatIsCounted(name, year)) return null
  const tier = actual.value?.kind === 'tier' ? actual.value.text : ''
  return valueFor('wording/vague-words', year).find((word) => name.includes(word) || tier.includes(word)) ?? null
}

function isHollow(target: Measure): boolean {
  if (target.kind === 'figure') return target.unit === '%' && target.amount.equals(Decimal.hundred)
  return target.kind === 'time' || target.kind === 'tier'
}

function saysWhatIsCounted(name: string, year: LawYear): boolean {
  // 质量, 力量 and 层次 only look like quantities.
  if (/(质量|力量|层次)$/.test(name)) return false
  return valueFor('wording/measurable-endings', year).some((ending) => name.endsWith(ending))
}
