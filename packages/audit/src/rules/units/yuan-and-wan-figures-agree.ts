import {
  agree,
  type Fact,
  factsOf,
  fromYuan,
  type Mention,
  printAmount,
  printDifference,
  roundingOf,
  slipOf,
} from '@mingxiao/core'
import type { LawYear } from '@mingxiao/law'
import { type Replacement, replace } from '../../engine/fix.ts'
import { innerQuotes } from '../../engine/inner-quotes.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'B05',
  id: 'yuan-and-wan-figures-agree',
  group: 'units',
  severity: 'error',
  title: {
    zh: '同一金额的元数与万元数应能换算',
    en: 'Figures in 元 and in 万元 for one amount convert into one another',
  },
  cites: ['arithmetic/unit-conversion', 'arithmetic/rounding'],
  messages: {
    powerOfTen: {
      zh: '此处的{found}与{label}的{expected}是同一金额，数字相同而位数不同，应是单位换算或小数点写错。请核对后改正。',
      en: '{found} here and {expected} at {label} are one amount: the digits are the same, their place is not, so a unit or a decimal point is wrong. Check and correct it.',
    },
    lastDigit: {
      zh: '此处的{found}与{label}的{expected}是同一金额，换算后末位对不上，相差{difference}。请按四舍五入重新换算。',
      en: '{found} here and {expected} at {label} are one amount, but do not convert in the last digit: {difference} apart. Convert again, rounding half up.',
    },
    truncated: {
      zh: '此处的{found}是把{label}的{expected}直接舍去尾数得来的，相差{difference}。换算成万元应四舍五入，请改正。',
      en: '{found} here comes of cutting off the digits of {expected} at {label}: {difference} apart. Round half up when converting into 万元.',
      severity: 'info',
    },
  },

  check(pack, report) {
    for (const fact of factsOf(pack)) {
      for (const { at, other } of slippedIn(fact)) {
        const message = slipOf(at, other)
        if (!message) continue
        const label = `附件${other.place.attachment}“${innerQuotes(other.place.label)}”`
        const data = {
          found: printAmount(at),
          expected: printAmount(other),
          label,
          difference: printDifference(at, other),
        }
        report({ message, at: at.place, related: [other.place], data, fix: convertAgain(at, other, pack) })
      }
    }
  },
})

/** An amount of 万元 in a sentence, rounded anew from the table's amount of 元 where its last digit alone was off. */
function convertAgain(at: Mention, other: Mention, year: LawYear): readonly Replacement[] {
  if (slipOf(at, other) === 'powerOfTen' || at.source === 'table' || at.unit === '元' || other.unit !== '元') return []
  const { amount } = fromYuan(other.yuan, at.unit)
  const right = amount.round({ ...roundingOf(year), digits: at.decimals }).toText(at.decimals) + at.unit
  const { quote } = at.place
  const found = printAmount(at)
  return quote.split(found).length === 2 ? [replace(at.place, quote.replace(found, right))] : []
}

/** Each mention that slips against another and converts into none; of a sentence and a table the sentence is to be mended. */
function slippedIn({ mentions }: Fact): readonly { at: Mention; other: Mention }[] {
  const tables = mentions.filter(({ source }) => source === 'table')
  return mentions.flatMap((at, position) => {
    const others = at.source === 'sentence' && tables.length > 0 ? tables : mentions.slice(0, position)
    if (others.some((other) => other.unit !== at.unit && agree(other, at) && !slipOf(other, at))) return []
    const other = others.find((mention) => slipOf(at, mention) !== null)
    return other ? [{ at, other }] : []
  })
}
