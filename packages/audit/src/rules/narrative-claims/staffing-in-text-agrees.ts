import {
  type FigureMention,
  figureFactsOf,
  likelyFigure,
  type MeasureId,
  type Package,
  percentOf,
  printFigure,
  sameFigure,
} from '@mingxiao/core'
import type { Bilingual } from '../../engine/message.ts'
import { defineRule } from '../../engine/rule.ts'
import { departureIn } from './departure-in.ts'
import { likelyWords } from './likely-words.ts'
import { placeWords } from './place-words.ts'

export default defineRule({
  code: 'G01',
  id: 'staffing-in-text-agrees',
  group: 'narrative-claims',
  severity: 'error',
  title: { zh: '报告中的编制数和在职人数应与附件1一致', en: 'Posts and staff in the report are those in attachment 1' },
  cites: ['arithmetic/same-fact'],
  messages: {
    differs: {
      zh: '{here}的{measure}为{found}，{there}为{expected}，相差{difference}。{likely}请对照编制批复和在职名册改为一致。',
      en: 'The {measureInEnglish} is {found} in {hereInEnglish} and {expected} in {thereInEnglish}: {difference} apart. {likelyInEnglish}Check against the approved posts and the staff list and make them agree.',
    },
    swapped: {
      zh: '{here}的{measure}为{found}，{there}为{expected}，相差{difference}；{found}是附件1的{other}，看来是两个数写混了。{likely}请核对后改为一致。',
      en: 'The {measureInEnglish} is {found} in {hereInEnglish} and {expected} in {thereInEnglish}: {difference} apart. {found} is the {otherInEnglish} of attachment 1, so the two were probably confused. {likelyInEnglish}Check and make them agree.',
    },
  },

  check(pack, report) {
    for (const fact of figureFactsOf(pack)) {
      const { measure } = fact
      if (!isStaffing(measure) || fact.year !== pack.year) continue
      const departure = departureIn(pack, fact)
      if (!departure) continue
      const { at, against, others } = departure
      if (measure === 'staffingRate' && [at, against].some((mention) => followsFromPosts(pack, mention))) continue
      const [here, there, likely] = [placeWords(at), placeWords(against), likelyWords(likelyFigure(fact, pack))]
      const data = {
        measure: names[measure].zh,
        measureInEnglish: names[measure].en,
        here: here.zh,
        hereInEnglish: here.en,
        there: there.zh,
        thereInEnglish: there.en,
        found: printFigure(at.figure),
        expected: printFigure(against.figure),
        difference: printFigure({ ...at.figure, amount: at.figure.amount.minus(against.figure.amount).abs() }),
        likely: likely.zh,
        likelyInEnglish: likely.en,
      }
      const places = { at: at.place, related: others.map(({ place }) => place) }
      const other = counterparts[measure]
      if (other && at.source === 'sentence' && postsIn(pack, other)?.equals(at.figure.amount)) {
        const { zh, en } = names[other]
        report({ message: 'swapped', ...places, data: { ...data, other: zh, otherInEnglish: en } })
      } else report({ message: 'differs', ...places, data })
    }
  },
})

type Staffing = Extract<MeasureId, 'quota' | 'staff' | 'staffingRate'>

const names: Readonly<Record<Staffing, Bilingual>> = {
  quota: { zh: '编制数', en: 'number of posts' },
  staff: { zh: '在职人数', en: 'number of staff' },
  staffingRate: { zh: '在职人员控制率', en: 'control rate of staff' },
}

const counterparts: Readonly<Partial<Record<Staffing, Staffing>>> = { quota: 'staff', staff: 'quota' }

function isStaffing(measure: string): measure is Staffing {
  return measure in names
}

function postsIn({ baseData }: Package, measure: Staffing) {
  const line = baseData?.staffing.unit
  return (measure === 'quota' ? line?.quota : line?.staff)?.value?.amount ?? null
}

/** A rate that follows from the posts and the staff is right, whatever 附件1 prints as rate. */
function followsFromPosts(pack: Package, { figure, source }: FigureMention): boolean {
  if (source === 'table') return false
  const [quota, staff] = [postsIn(pack, 'quota'), postsIn(pack, 'staff')]
  const rate = quota && staff && percentOf(staff, quota)
  return rate ? sameFigure({ amount: rate, decimals: figure.decimals + 2, unit: '%' }, figure) : false
}
