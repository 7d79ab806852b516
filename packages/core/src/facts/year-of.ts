/**
 * The year that the words before a figure name last, or null; 上年 counts from the evaluation year. 比2023年 tells
 * the year of another figure.
 */
export function yearOf(text: string, evaluationYear: number): number | null {
  return yearsIn(text, evaluationYear).at(-1)?.year ?? null
}

/** A year that a text names, and where its words end. */
export interface NamedYear {
  readonly year: number
  readonly end: number
}

/** The years that a text names, from left to right, but for those it only compares with. */
export function yearsIn(text: string, evaluationYear: number): readonly NamedYear[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, 1: year, 2: before, 3: current, index }): NamedYear[] => {
    const end = index + word.length
    if (year !== undefined) return [{ year: Number(year), end }]
    if (before !== undefined) return [{ year: evaluationYear - 1, end }]
    return current === undefined ? [] : [{ year: evaluationYear, end }]
  })
}

const words = /[比较与同](?:(?:19|20)\d{2}年|上年|去年)|((?:19|20)\d{2})年|(上年|去年)|(本年|当年|今年)/g
