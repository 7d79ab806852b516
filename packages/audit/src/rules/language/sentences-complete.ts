import { beginningOf, bodyOf, type Entry, plainText, readItemNumber, reportsOf } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'I05',
  id: 'sentences-complete',
  group: 'language',
  severity: 'info',
  title: { zh: '段落应以完整的句子结束', en: 'Paragraphs end with a whole sentence' },
  cites: ['review-practice/language', 'gb-t-15834/end-mark'],
  messages: {
    unfinished: {
      zh: '段落{paragraphs}以“{found}”结尾，话没有说完。请补全句子，用句号结束。',
      en: 'The paragraph {paragraphs} ends with “{found}”: the sentence is not finished. Complete it and end it with a full stop.',
    },
    noEndMark: {
      zh: '段落{paragraphs}结尾没有标点。请补上句号。',
      en: 'The paragraph {paragraphs} ends without a mark. Add a full stop.',
    },
  },

  check(pack, report) {
    for (const one of reportsOf(pack)) {
      const prose = bodyOf(one)
      for (const [found, ended] of Map.groupBy(prose, ({ place }) => danglingSign(place.quote))) {
        const [at, ...related] = ended
        if (found && at) report({ message: 'unfinished', at, related, data: { paragraphs: quoted(ended), found } })
      }
      const [at, ...related] = prose.filter(({ place }) => lacksEndMark(place.quote))
      if (!at) continue
      const fix = [at, ...related].map((entry) => replace(entry, `${entry.place.quote.trimEnd()}。`))
      report({ message: 'noEndMark', at, related, data: { paragraphs: quoted([at, ...related]) }, fix })
    }
  },
})

function quoted(paragraphs: readonly Entry<string>[]): string {
  return [...new Set(paragraphs.map(({ place }) => beginningOf(place.quote)))].join('、')
}

/** A comma at the end, which leaves the sentence open. */
function danglingSign(quote: string): string | null {
  return /[，,、]$/.exec(quote.trim())?.[0] ?? null
}

/** Prose without a mark at its end: not a heading, a line of label and value, or the name of an attachment. */
function lacksEndMark(quote: string): boolean {
  const text = quote.trim()
  if (text === '' || /[。；;：:！!？?…，,、](?:[”’"'）)》]*)$/.test(text)) return false
  if (/https?:\S+$/.test(text) || /^(?:暂?无|没有|略)$/.test(text)) return false
  const plain = plainText(readItemNumber(text)?.rest ?? text)
  if (/^附[件表]?\d*[:.、]?/.test(plain) || /^[^,。;:]{1,12}:[^,。;:]*$/.test(plain)) return false
  return isSentence(plain)
}

/** A line without marks inside may be a heading; it is a sentence if it has a predicate. */
function isSentence(plain: string): boolean {
  if (/[,。;]/.test(plain)) return true
  return (
    !/(?:情况|分析|措施|建议|问题|原因|结论|说明|依据|目标|概况|做法|经验|成效|职责|职能|管理|效益)$/.test(plain) &&
    (predicates.test(plain) || speaksOfMoney(plain))
  )
}

/** “支出12万元”; looked for once each, since a line may say 支出 ten thousand times. */
function speaksOfMoney(plain: string): boolean {
  const at = plain.indexOf('支出')
  return at >= 0 && plain.includes('元', at)
}

const predicates = /无|没有|不|是|为了|已|未|将|完成|达到|实现|用于|存在|开展|进行/
