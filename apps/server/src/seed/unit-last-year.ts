import { Decimal } from '@mingxiao/core'
import type { Invented, InventedUnit } from './invented-units.ts'

/** How an invented unit fared a year earlier. */
export interface Fared {
  /** Of the project's budget. */
  readonly spent: string
  /** Of the target of the counted output. */
  readonly met: string
}

/** An invented unit a year earlier: what it had then was that year's budget, and its results were others. */
export function unitLastYear(unit: InventedUnit, { spent, met }: Fared): InventedUnit {
  const { publicFunds, project, basic, output } = unit
  return {
    ...unit,
    basic: times(basic, '0.96'),
    publicFunds: { ...publicFunds, budget: publicFunds.lastYear, final: times(publicFunds.lastYear, '0.98') },
    project: { ...project, budget: project.lastYear, final: times(project.lastYear, spent) },
    output: met === '1' ? output : { ...output, actual: shareOfTarget(output, met) },
  }
}

function shareOfTarget({ target }: Invented, share: string): string {
  const [, count = '0', unit = ''] = /([\d.]+)(.*)$/.exec(target) ?? []
  return `${Decimal.of(count).times(Decimal.of(share)).round({ digits: 0, mode: 'down' })}${unit}`
}

function times(amount: string, share: string): string {
  return Decimal.of(amount).times(Decimal.of(share)).round({ digits: 2, mode: 'half-up' }).toText(2)
}
