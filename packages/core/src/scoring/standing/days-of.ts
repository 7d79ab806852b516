/** The first and the last day a time may mean, as “06-30”, with the year where one is printed. */
export interface Days {
  readonly year: string
  readonly first: string
  readonly last: string
}

const pattern = /^(?:((?:19|20)\d{2})年(?:度)?)?(?:(\d{1,2})月(?:份)?(?:(\d{1,2})日)?)?(年?底|末|年?内|全年)?[前止内]*$/

/** Reads “2024年度”, “2024年6月底前”, “12月20日”; null where the text is no such time. */
export function daysOf(text: string): Days | null {
  const match = pattern.exec(text)
  if (!match || match[0] === '') return null
  const [, year = '', month, day, rest = ''] = match
  if (month === undefined)
    return { year, first: rest.endsWith('底') || rest === '末' ? yearEnd : '01-01', last: yearEnd }

  const inMonth = `${month.padStart(2, '0')}-`
  if (day !== undefined) return { year, first: inMonth + day.padStart(2, '0'), last: inMonth + day.padStart(2, '0') }
  // A month ends on its 31st here: only order counts, and no day of the next month comes before it.
  return { year, first: inMonth + (rest === '' ? '01' : '31'), last: `${inMonth}31` }
}

const yearEnd = '12-31'
