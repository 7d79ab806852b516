import {
  figuresIn,
  type Package,
  type Place,
  printFigure,
  type Report,
  reportSentencesOf,
  reportsOf,
  statementsOf,
  type TextFigure,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { distinctPlaces } from './sums/distinct-places.ts'

export default defineRule({
  code: 'A16',
  id: 'amounts-share-decimals',
  group: 'arithmetic',
  severity: 'info',
  title: { zh: '同一报告中万元金额的小数位数应一致', en: 'Amounts of 万元 in one report share their decimals' },
  cites: ['review-practice/decimals', 'cai-yu-2016-143/4'],
  messages: {
    mixedDecimals: {
      zh: '附件{attachment}以万元列示的金额小数位数不一致：{found}不是{expected}位小数。请全文统一保留{expected}位小数。',
      en: 'The amounts of 万元 in attachment {attachment} do not share their decimals: {found} do not have {expected}. Print {expected} decimals throughout.',
    },
  },

  check(pack, report) {
    const expected = valueFor('units/money-digits', pack)
    for (const text of reportsOf(pack)) {
      const amounts = amountsOf(pack, text)
      if (new Set(amounts.map(({ figure }) => figure.decimals)).size < 2) continue
      const [first, ...others] = amounts.filter(({ figure }) => String(figure.decimals) !== expected)
      if (!first) continue

      const odd = [first, ...others].map(({ figure }) => printFigure(figure))
      report({
        message: 'mixedDecimals',
        at: first.place,
        related: distinctPlaces(
          others.map(({ place }) => place),
          first.place,
        ),
        data: { attachment: text.no, found: [...new Set(odd)].join('、'), expected },
      })
    }
  },
})

interface PrintedAmount {
  readonly figure: TextFigure
  readonly place: Place
}

/** The report's amounts of 万元. A whole number counts only where it is money of the unit: “30万元以上” is a threshold. */
function amountsOf(pack: Package, report: Report): readonly PrintedAmount[] {
  const stated = statementsOf(report, pack)
  return reportSentencesOf(pack)
    .filter((sentence) => sentence.report === report)
    .flatMap(({ text, place }) =>
      figuresIn(text)
        .filter(({ unit }) => unit === '万元')
        .filter((figure) => figure.decimals > 0 || isStated(figure, text))
        .map((figure) => ({ figure, place })),
    )

  function isStated(figure: TextFigure, sentence: string): boolean {
    return stated.some((statement) => statement.sentence === sentence && statement.figure.start === figure.start)
  }
}
