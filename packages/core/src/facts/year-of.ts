/** The year that the words before a figure name last, or null; 上年 counts from the evaluation year. */
export function yearOf(text: string, evaluationYear: number): number | null {
  const named = [...text.matchAll(/((?:19|20)\d{2})年|(上年|去年)|(本年|当年|今年)/g)].at(-1)
  if (!named) return null
  if (named[1]) return Number(named[1])
  return named[2] ? evaluationYear - 1 : evaluationYear
}
