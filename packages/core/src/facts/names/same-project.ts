import { type LawYear, valueFor } from '@mingxiao/law'
import { Decimal } from '../../decimal/decimal.ts'
import { compareNames, type NameComparison, type Run } from './name-similarity.ts'
import { coreName, plainName } from './plain-name.ts'

/** Whether two printed names say the same project: the same words, or words alike enough. */
export function sameProject(a: string, b: string, year: LawYear): boolean {
  return sameName(a, b) || similarNames(a, b, year)
}

/** Whether two names are the same but for numbers in front, spaces and quotation marks. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b)
}

/** Whether two different names look like one project written in two ways. */
export function similarNames(a: string, b: string, year: LawYear): boolean {
  if (sameName(a, b)) return false
  const [first, second] = [coreName(a), coreName(b)]
  const least = Decimal.of(valueFor('comparison/name-similarity', year))
  if (mostSimilarity(first, second).isBelow(least)) return false
  const compared = compareNames(first, second)
  return compared.similarity.isAtLeast(least) && !tellsApart(compared)
}

/** What two names come to if all letters of the second that the first has stand in the same order. */
function mostSimilarity(a: string, b: string): Decimal {
  const shared = [...b].filter((letter) => a.includes(letter)).length
  const total = a.length + b.length
  return total === 0 ? Decimal.of('1') : Decimal.count(shared + shared).dividedBy(Decimal.count(total))
}

/** Whether the words that differ are there to tell two things apart: numbers, directions, places. */
export function tellsApart({ onlyInFirst, onlyInSecond }: NameComparison): boolean {
  if ([...onlyInFirst, ...onlyInSecond].some(({ text }) => /[\d一二三四五六七八九十东西南北上下]/.test(text)))
    return true
  return onlyInFirst.some(namesPlace) && onlyInSecond.some(namesPlace)
}

function namesPlace({ text, next }: Run): boolean {
  return /[省市县区镇乡村街组]$/.test(text + next)
}
