import { Decimal, reportsOf, roundScore, squeezed } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { shortenQuote } from '../../copies/shorten-quote.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'K04',
  id: 'no-text-copied-across-packages',
  group: 'anomalies',
  severity: 'warning',
  title: { zh: '报告不得照抄上年或其他单位的材料', en: 'No text is copied from last year or another unit' },
  cites: ['review-practice/copied-text'],
  messages: {
    copiedReport: {
      zh: '报告有{found}%的文字与{owner}{year}年度的材料（{source}）相同，名称和数字不计（{expected}%起视为雷同）。请按本单位本年度的实际情况重写。',
      en: '{found}% of this report’s text is that of {owner} for {year} ({source}), names and figures apart ({expected}% or more counts as copied). Write it anew from what this unit did this year.',
    },
    copiedPassage: {
      zh: '这段文字与{owner}{year}年度的材料（{source}）雷同：“{passage}”。请按本单位的实际情况重写。',
      en: 'This passage stands in the package of {owner} for {year} ({source}) too: “{passage}”. Write it anew from what this unit did.',
    },
    leftName: {
      zh: '抄来的文字中留有“{name}”，这是{owner}{year}年度材料（{source}）中的名称。请改为本单位的名称，并核对整段内容。',
      en: 'Copied text still says “{name}”, a name from the package of {owner} for {year} ({source}). Put this unit’s own name and check the whole passage.',
    },
  },

  check(pack, report, archive) {
    if (!archive) return
    const limit = Decimal.of(valueFor('comparison/text-similarity', pack)).times(Decimal.hundred)
    for (const { owner, isSameUnit, shares, passages } of archive.compare(pack)) {
      const from = { owner: squeezed(owner.unit), year: String(owner.year), source: owner.source }
      const copied = reportsOf(pack).flatMap(({ no, title }) => {
        const share = shares.find(({ attachment, percent }) => attachment === no && percent.isAtLeast(limit))
        return share ? [{ no, title, percent: share.percent }] : []
      })
      for (const { title, percent } of copied) {
        const found = roundScore(percent, pack)
        const data = { ...from, found, expected: limit, difference: found.minus(limit) }
        report({ message: 'copiedReport', at: title, data })
      }
      for (const { ours, left } of passages) {
        for (const { name, at } of left) report({ message: 'leftName', at: at.place, data: { ...from, name } })
        // A unit’s duties are the same every year: of its own text only a report copied as a whole counts.
        if (isSameUnit || copied.some(({ no }) => no === ours.place.attachment)) continue
        report({ message: 'copiedPassage', at: ours.place, data: { ...from, passage: shortenQuote(ours.place.quote) } })
      }
    }
  },
})
