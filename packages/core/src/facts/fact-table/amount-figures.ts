import { fromYuan } from '../../decimal/money.ts'
import type { Package } from '../../package/package.ts'
import { factsOf } from '../facts-of.ts'
import type { KeyedFigure } from './figure-fact.ts'

/** The amounts of money. */
export function amountFiguresOf(pack: Package): readonly KeyedFigure[] {
  return factsOf(pack).flatMap(({ project, measure, year, stage, mentions }) =>
    mentions.map(({ yuan, unit, decimals, place, source, stageIsSaid }): KeyedFigure => {
      const figure = { amount: fromYuan(yuan, unit).amount, decimals, unit }
      const mention = { figure, place, source, stageIsSaid }
      return { measure, subject: project, rateOf: null, year, stage, kind: 'money', mention }
    }),
  )
}
