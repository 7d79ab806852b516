import { evaluationsOf, levelOneOf, nameOf, type Package } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { type NamedRow, namedRowsOf } from './named-rows-of.ts'
import { type UnitKind, unitKindOf } from './unit-kind-of.ts'

export default defineRule({
  code: 'E06',
  id: 'indicator-under-right-head',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '三级指标应归入与其内容相符的二级指标', en: 'An indicator stands under the level-2 head it belongs to' },
  cites: ['cai-yu-2021-101/taxonomy'],
  messages: {
    byName: {
      zh: '“{name}”的指标“{indicator}”放在“{found}”下，按名称和指标值{target}应属于{expected}指标。请移到{expected}指标下，或者换成符合这一栏的指标。',
      en: 'The indicator “{indicator}” of “{name}” stands under {found}; by its name and its target {target} it belongs under {expected}. Move it, or put in one that fits the head.',
    },
    activity: {
      zh: '“{name}”的指标“{indicator}”放在“{found}”下，{target}说的是做了多少工作，不是工作带来的效果，应属于{expected}指标。请移到{expected}指标下，这里换成受益人数、知晓率一类的效果。',
      en: 'The indicator “{indicator}” of “{name}” stands under {found}, but {target} says how much was done, not what came of it: it belongs under {expected}. Move it, and put in an effect such as people reached.',
    },
    payment: {
      zh: '“{name}”的指标“{indicator}”放在“{found}”下，付出{target}是支出，不是效益，应属于{expected}指标。请移到{expected}指标下，这里换成资金带来的效果。',
      en: 'The indicator “{indicator}” of “{name}” stands under {found}, but paying {target} is spending, not a benefit: it belongs under {expected}. Move it, and put in what the money brought about.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      for (const named of namedRowsOf(evaluation)) {
        const { row, name: indicator } = named
        const misplaced = misplacementOf(named, pack)
        if (!misplaced) continue
        const { message, expected } = misplaced
        report({
          message,
          at: row.level3,
          related: [row.level2, row.target],
          data: { name: nameOf(evaluation), indicator, found: row.level2, expected, target: row.target },
        })
      }
    }
  },
})

interface Misplacement {
  readonly message: 'byName' | 'activity' | 'payment'
  readonly expected: string
}

/** What belongs neither to 时效 nor to 成本 by the kind of its value is for the rules of those heads to say. */
function misplacementOf({ row, name, levelTwo }: NamedRow, { year, edition }: Package): Misplacement | null {
  const kind = unitKindOf(row.target.value)
  if (kind === null || levelTwo === null || levelTwo === '成本') return null
  const isEffect = includesAny(name, valueFor('wording/effect-words', year))
  const ending = endingOf(name, kind, year)
  const isQuality = ending?.belongs === '数量' && (isEffect || includesAny(name, qualityWords(year)))
  if (ending?.under.split('、').includes(levelTwo) && !isQuality) return { message: 'byName', expected: ending.belongs }

  if (levelOneOf(levelTwo, edition) !== '效益' || isEffect) return null
  if (kind === 'acts' && includesAny(name, valueFor('wording/activity-words', year)))
    return { message: 'activity', expected: '数量' }
  if (kind === 'money' && includesAny(name, valueFor('wording/payment-words', year)))
    return { message: 'payment', expected: '数量' }
  return null
}

/** The longest ending of the list that fits a name and the kind of its value. */
function endingOf(name: string, kind: UnitKind, year: number) {
  return valueFor('wording/level-two-endings', year)
    .filter((word) => name.endsWith(word.ending) && kinds[word.unit]?.includes(kind))
    .toSorted((a, b) => b.ending.length - a.ending.length)[0]
}

/** 合格, 达标: a number of things that are so is a measure of quality. */
function qualityWords(year: number): readonly string[] {
  const ofQuality = valueFor('wording/level-two-endings', year).filter(({ belongs }) => belongs === '质量')
  return ofQuality.map(({ ending }) => ending.replace(/率$/, ''))
}

const kinds: Readonly<Record<string, readonly UnitKind[]>> = {
  计数: ['acts', 'things'],
  比率: ['rate'],
  时长: ['duration'],
}

function includesAny(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.includes(word))
}
