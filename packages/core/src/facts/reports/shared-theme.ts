import { type LawYear, valueFor } from '@mingxiao/law'
import { tellingWordsOf } from '../names/telling-words.ts'
import { saysAny } from './says-any.ts'

/** Whether two texts speak of the same matter: by the words of one theme, or by two telling words of their own. */
export function haveSharedTheme(a: string, b: string, year: LawYear): boolean {
  const themes = Object.values(valueFor('wording/problem-themes', year))
  if (themes.some((words) => saysAny(a, words) && saysAny(b, words))) return true
  const words = tellingWordsOf(b, year)
  return [...tellingWordsOf(a, year)].filter((word) => words.has(word)).length > 1
}
