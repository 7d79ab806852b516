import { type LawYear, valueFor } from '@mingxiao/law'
import { oncePer } from '../../forms/once-per.ts'
import type { Claim } from './completion-claims-in.ts'
import { statesAim } from './states-aim.ts'

/** A claim that knows no exception, such as 零欠缴, with the words that would speak against it. */
export interface AbsoluteClaim extends Claim {
  readonly contrary: readonly string[]
}

/** The absolute claims of a sentence that a contrary report can refute; aims and what is denied are none. */
export function absoluteClaimsIn(sentence: string, year: LawYear): readonly AbsoluteClaim[] {
  return valueFor('narrative/absolute-claims', year).flatMap((row): readonly AbsoluteClaim[] => {
    const found = [...sentence.matchAll(patternOf(row))].find(({ index }) => {
      return (
        !statesAim(sentence, index) &&
        !/(?:未|没|不)[^，。；]{0,4}$/.test(sentence.slice(Math.max(0, index - lead), index))
      )
    })
    return found ? [{ text: found[0], start: found.index, contrary: contraryOf(row) }] : []
  })
}

const contraryOf = oncePer(({ contrary }: { readonly contrary: string }): readonly string[] => contrary.split('、'))

const patternOf = oncePer(({ claims }: { readonly claims: string }) => new RegExp(claims.replaceAll('、', '|'), 'g'))

/**
 * The first of the words that a sentence reports as a fact, or null; “没有欠缴”, “杜绝浪费” and the claim itself report none, nor
 * does what was settled.
 */
export function contraryIn(sentence: string, { contrary }: AbsoluteClaim): string | null {
  if (settled.test(sentence)) return null
  return (
    patternsOf(contrary).find(({ pattern }) =>
      [...sentence.matchAll(pattern)].some(({ index }) => isReported(sentence, index)),
    )?.word ?? null
  )
}

const patternsOf = oncePer((words: readonly string[]) =>
  words.map((word) => ({ word, pattern: new RegExp(word, 'g') })),
)

function isReported(sentence: string, at: number): boolean {
  if (statesAim(sentence, at)) return false
  return !/(?:零|无|没有|未发生|未出现|未发现|未接到|不存在|杜绝|防止|避免|防范|严禁|预防|减少|禁止|如有|对)[^，。；]{0,6}$/.test(
    sentence.slice(Math.max(0, at - lead), at),
  )
}

const settled = /(?:均|全部|都)已|已(?:全部|均|经)?(?:整改|补缴|补齐|补登|入账|解决|处理完毕|追回|办结)|全部整改/

/** How far before a word its denial stands. */
const lead = 12
