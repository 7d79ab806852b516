import type { Figure } from '../../forms/figure.ts'
import { agreementAt, lastDigitOf, type Scaled } from '../amounts/agree.ts'
import { inOneUnit } from '../figures/common-unit.ts'
import type { FigureGroup, FigureMention } from './figure-fact.ts'

/** Puts together the mentions that agree: each is held against the most finely printed one of a group. */
export function groupFigures(mentions: readonly FigureMention[]): readonly FigureGroup[] {
  const groups: [FigureMention, ...FigureMention[]][] = []
  for (const mention of mentions.toSorted((a, b) => compareSteps(a.figure, b.figure))) {
    const known = groups.find(([finest]) => sameFigure(finest.figure, mention.figure))
    if (known) known.push(mention)
    else groups.push([mention])
  }
  const positionOf = (group: FigureGroup) => Math.min(...group.map((mention) => mentions.indexOf(mention)))
  return groups.toSorted((a, b) => positionOf(a) - positionOf(b))
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
  const scaled = inScale(a, b)
  return scaled ? scaled[0].step.compare(scaled[1].step) : 0
}
