import { type JoinedCells, plainText, type Spot, type SpotSet } from '@mingxiao/core'

/** “≥”, “90” and “%” in three cells are the one value “≥90%”, which stands where its figure stands. */
export function joinCells(cells: SpotSet, joined: Readonly<Record<string, JoinedCells>> | undefined): SpotSet {
  if (!joined) return cells
  const values = Object.entries(joined).flatMap(([key, parts]) => {
    const value = joinedValue(cells, parts)
    return value ? [[key, value]] : []
  })
  return { ...cells, ...Object.fromEntries(values) }
}

/** Of several figures the first that is filled; sign and unit belong to a figure only, and are not added to one that has them. */
function joinedValue(cells: SpotSet, { sign = '', figure, unit = '' }: JoinedCells): Spot | undefined {
  const found = figure.map((key) => cells[key]).filter((spot) => spot !== undefined)
  const main = found.find(({ quote }) => isFilled(quote)) ?? found.at(-1)
  const printed = plainText(main?.quote ?? '')
  if (!main || !/^[\d.,]+$/.test(printed.replace(signs, '').replace(/\D*$/, ''))) return main
  const before = signs.test(printed) ? '' : signOf(cells[sign])
  const after = /\d$/.test(printed) ? unitOf(cells[unit]) : ''
  return before === '' && after === '' ? main : { ...main, quote: before + printed + after }
}

function isFilled(quote: string): boolean {
  return !/^[-—–―─/\\…·.]*$/.test(plainText(quote))
}

const signs = /^(?:≥|≤|=|>=|<=|>|<|不少于|不低于|不超过|不高于)/

/** Systems print 正向 and 反向 for what is better above and below; 定性 is no sign of a figure. */
function signOf(spot: Spot | undefined): string {
  const plain = plainText(spot?.quote ?? '')
  if (/^正向/.test(plain)) return '≥'
  if (/^(?:反向|逆向|负向)/.test(plain)) return '≤'
  return /^(?:≥|≤|=|>=|<=|>|<)$/.test(plain) ? plain : ''
}

function unitOf(spot: Spot | undefined): string {
  const quote = spot?.quote ?? ''
  return isFilled(quote) && plainText(quote) !== '无' ? plainText(quote) : ''
}
