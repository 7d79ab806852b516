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
  const compared = compareNames(coreName(a), coreName(b))
  return (
    compared.similarity.isAtLeast(Decimal.of(valueFor('comparison/name-similarity', year))) && !tellsApart(compared)
  )
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
