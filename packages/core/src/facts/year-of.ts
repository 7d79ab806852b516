/**
 * The year that the words before a figure name last, or null; 上年 counts from the evaluation year. 比2023年 tells
 * the year of another figure.
 */
export function yearOf(text: string, evaluationYear: number): number | null {
  const told = text.replace(/[比较与同](?:(?:19|20)\d{2}年|上年|去年)/g, '')
  const named = [...told.matchAll(/((?:19|20)\d{2})年|(上年|去年)|(本年|当年|今年)/g)].at(-1)
  if (!named) return null
  if (named[1]) return Number(named[1])
  return named[2] ? evaluationYear - 1 : evaluationYear
}
