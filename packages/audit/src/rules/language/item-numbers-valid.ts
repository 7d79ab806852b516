import { bodyOf, type ItemNumber, type Place, readItemNumber, reportsOf, squeezed } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { quoteNames } from '../../engine/quote-names.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'I06',
  id: 'item-numbers-valid',
  group: 'language',
  severity: 'info',
  title: { zh: '序号、破折号和省略号的写法应规范', en: 'Item numbers, dashes and ellipses are printed properly' },
  cites: ['gb-t-9704-2012/7.3.3', 'gb-t-15834/dash'],
  messages: {
    wrongSign: {
      zh: '序号{found}写法不规范，应写成“{expected}”的样子。',
      en: 'The item number {found} is not printed properly; write it like “{expected}”.',
    },
    stray: {
      zh: '序号{found}前面有多余的标点，应写作“{expected}”。',
      en: 'The item number {found} has a stray mark before it; write “{expected}”.',
    },
    dash: {
      zh: '用“{found}”代替了破折号，破折号应写作“——”；表示先后步骤的，可改用“→”或逗号。',
      en: '“{found}” stands for a dash; a dash is printed “——”, and steps may be joined by “→” or commas.',
    },
    ellipsis: {
      zh: '用“{found}”代替了省略号，省略号应写作“……”。报告里宜把内容写全。',
      en: '“{found}” stands for an ellipsis, which is printed “……”. Better write out what is left out.',
    },
  },

  check(pack, report) {
    for (const one of reportsOf(pack)) {
      const paragraphs = bodyOf(one).map(({ place }) => place)
      for (const flaw of ['wrongSign', 'stray'] as const) {
        const flawed = paragraphs.flatMap((place) => numberWith(flaw, place))
        const [first, ...others] = flawed
        if (!first) continue
        const found = quoteNames(flawed.map(({ number }) => squeezed(number.printed)))
        const data = { found, expected: properForm(first.number) }
        const fix = flawed.map(({ number, place }) => replace(place, mended(number, place)))
        report({ message: flaw, at: first.place, related: others.map(({ place }) => place), data, fix })
      }
      for (const [message, sign] of Object.entries(signs) as ['dash' | 'ellipsis', RegExp][]) {
        const [at, ...related] = paragraphs.filter(({ quote }) => sign.test(quote))
        if (at) report({ message, at, related, data: { found: sign.exec(at.quote)?.[0] ?? '' } })
      }
    }
  },
})

const signs = {
  dash: /-{2,}|－{2,}|−{2,}/,
  ellipsis: /\.{3,}|。{3,}|．{3,}|·{3,}|、{3,}/,
}

interface NumberedPlace {
  readonly number: ItemNumber
  readonly place: Place
}

function numberWith(flaw: 'wrongSign' | 'stray', place: Place): readonly NumberedPlace[] {
  const number = readItemNumber(place.quote)
  return number && flawOf(number) === flaw ? [{ number, place }] : []
}

/** A mark before the number, or a colon, a comma or a second sign behind it; both 1、 and 1. are in use. */
function flawOf({ stray, number, sign }: ItemNumber): 'wrongSign' | 'stray' | null {
  if (stray !== '') return 'stray'
  if (/^[(（①-⑳]/.test(number)) return sign === '' ? null : 'wrongSign'
  if (/[是第其]/.test(number)) return null
  return /^[、.．)）]$/.test(sign) ? null : 'wrongSign'
}

function properForm({ number }: ItemNumber): string {
  if (/^[(（①-⑳]/.test(number)) return number
  return /^\d/.test(number) ? `${number}.` : `${number}、`
}

/** The paragraph with its number in the proper form, its indent kept. */
function mended(number: ItemNumber, { quote }: Place): string {
  const indent = /^[\s\u3000]*/.exec(quote)?.[0] ?? ''
  return indent + properForm(number) + number.rest
}
