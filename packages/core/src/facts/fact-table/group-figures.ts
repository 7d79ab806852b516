import type { Figure } from '../../forms/figure.ts'
import { agreementAt, lastDigitOf, type Scaled } from '../amounts/agree.ts'
import { inOneUnit } from '../figures/common-unit.ts'
import type { FigureGroup, FigureMention } from './figure-fact.ts'

/**
 * Puts together the mentions that agree: each is held against the most finely printed one of a group. Of a figure that is
 * printed in very many different ways only the first `mostGroups` are kept: more of them would tell nothing.
 */
export function groupFigures(mentions: readonly FigureMention[]): readonly FigureGroup[] {
  const groups: Group[] = []
  const byPrint = new Map<string, Group | null>()
  for (const mention of mentions.toSorted((a, b) => compareSteps(a.figure, b.figure))) {
    const printed = printedAs(mention.figure)
    const known = byPrint.get(printed)
    if (known === undefined) byPrint.set(printed, join(mention, groups))
    else known?.push(mention)
  }
  const positions = new Map(mentions.map((mention, at) => [mention, at]))
  const positionOf = (group: FigureGroup) =>
    group.reduce((first, mention) => Math.min(first, positions.get(mention) ?? first), mentions.length)
  return groups.toSorted((a, b) => positionOf(a) - positionOf(b))
}

const mostGroups = 50

type Group = [FigureMention, ...FigureMention[]]

function printedAs({ amount, decimals, unit }: Figure): string {
  return `${amount} ${decimals} ${unit}`
}

/** The group that the mention belongs to from now on; null where there are too many. */
function join(mention: FigureMention, groups: Group[]): Group | null {
  const agreeing = groups.find(([finest]) => sameFigure(finest.figure, mention.figure))
  if (agreeing) {
    agreeing.push(mention)
    return agreeing
  }
  if (groups.length === mostGroups) return null
  const own: Group = [mention]
  groups.push(own)
  return own
}

/** Whether two printed figures can be one, in whatever units; digits that were cut off count as agreeing. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const scaled = inScale(a, b)
  return scaled !== null && agreementAt(scaled[0], scaled[1]) !== 'differs'
}

function inScale(a: Figure, b: Figure): readonly [Scaled, Scaled] | null {
  const quantities = [a, b].flatMap((figure) => [figure, { amount: lastDigitOf(figure), unit: figure.unit }])
  const [first, firstStep, second, secondStep] = inOneUnit(quantities)?.amounts ?? []
  if (!first || !firstStep || !second || !secondStep) return null
  return [
    { value: first, step: firstStep },
    { value: second, step: secondStep },
  ]
}

/** The finest first; figures of different units stay as they are. */
function compareSteps(a: Figure, b: Figure): number {
  if (a.unit === b.unit && a.decimals === b.decimals) return 0
  const scaled = inScale(a, b)
  return scaled ? scaled[0].step.compare(scaled[1].step) : 0
}
