import { digitRunsIn } from './digit-runs-in.ts'
import type { Piece } from './piece.ts'

/** The mobile numbers in a text, but for those printed as the number of an office: 联系电话, 监督电话. */
export function mobileNumbersIn(text: string): readonly Piece[] {
  return digitRunsIn(text)
    .filter(({ digits }) => /^1[3-9]\d{9}$/.test(digits))
    .filter(({ start, text: printed }) => {
      return (
        !official.test(text.slice(Math.max(0, start - lead), start)) && !amount.test(text.slice(start + printed.length))
      )
    })
    .map((run): Piece => ({ text: run.text, start: run.start }))
}

/** How far before a number the words stand that tell whose it is. */
const lead = 16

const official = /(?:联系|咨询|监督|举报|投诉|服务|值班|办公|单位)(?:电话|方式|号码|热线)[号码]*[\s：:（(]*$/
const amount = /^\s*(?:元|万|亿|人|次|户|件|份|平方|㎡|%)/
