import { oncePer } from '../forms/once-per.ts'
import { plainText } from '../forms/plain-text.ts'
import type { Evaluation, Indicator } from '../package/package.ts'

/** The rows that hold an indicator: beside its names there is a value, points or a score. */
export const filledRowsOf = oncePer(({ indicators }: Evaluation): readonly Indicator[] => {
  return indicators.rows.filter((row) => !isDetail(row) && isFilled(row))
})

function isFilled({ target, actual, weight, score }: Indicator): boolean {
  return [target, actual, weight, score].some(({ state }) => state === 'value' || state === 'unreadable')
}

/** “其中：汛期巡查” without points only parts the indicator above it. */
function isDetail({ level3, weight, score }: Indicator): boolean {
  return weight.value === null && score.value === null && /^其中/.test(plainText(level3.value ?? ''))
}
