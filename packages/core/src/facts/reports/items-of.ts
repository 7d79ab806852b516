import type { Place } from '../../forms/entry.ts'
import { squeezed } from '../../forms/squeezed.ts'
import type { Section } from '../../package/report.ts'
import { readItemNumber } from './read-item-number.ts'

/** One of the things a section lists, such as a problem or a measure. */
export interface Item {
  /** Without its number; the paragraphs that belong to it follow one another. */
  readonly text: string
  /** The paragraph it begins in. */
  readonly place: Place
}

/**
 * What a section lists: its numbered paragraphs with those that explain them, the numbered parts of a paragraph, or else
 * each paragraph. A section below is an item under its heading, or lists items of its own. A line that only leads to the
 * list (“存在以下问题：”) is none.
 */
export function itemsOf(section: Section): readonly Item[] {
  const pieces = section.paragraphs.flatMap(({ place }) => piecesOf(place))
  const isNumbered = pieces.some(({ isNumbered }) => isNumbered)
  const items: Item[] = []
  for (const piece of pieces) {
    const last = items.at(-1)
    const continues = last && !piece.isNumbered && (isNumbered || explains.test(piece.text))
    if (continues) items.splice(-1, 1, { ...last, text: last.text + piece.text })
    else if (!isLead(piece.text)) items.push({ text: piece.text, place: piece.place })
  }
  return [...items, ...section.sections.flatMap(itemsUnder)]
}

interface Piece {
  readonly text: string
  readonly place: Place
  readonly isNumbered: boolean
}

const explains = /^(?:其?(?:主要)?原因|（?原因分析|究其原因|主要是|为此|导致)/

function isLead(text: string): boolean {
  return text === '' || /(?:[:：]|如下|以下(?:问题|方面|措施)?)[。]?$/.test(text)
}

function itemsUnder(section: Section): readonly Item[] {
  const inner = itemsOf(section)
  const [first] = inner
  if (first && inner.length > 1) return inner
  return [{ text: `${section.name}。${first?.text ?? ''}`, place: section.title.place }]
}

/** The numbered parts of a paragraph where it has at least two, else the whole. */
function piecesOf(place: Place): readonly Piece[] {
  const parts = place.quote.split(beforeNumber).filter((part) => squeezed(part) !== '')
  const numbered = parts.filter((part) => readItemNumber(part))
  if (numbered.length < 2) return [pieceOf(place.quote, place)]
  return parts.map((part) => pieceOf(part, place))
}

/** Inside a paragraph a number begins a part only behind the end of another, or behind the words that lead to the list. */
const beforeNumber =
  /(?<=[。；;：:])\s*(?=(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十][，,]|\d{1,2}[.．、:：](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[)）]|[①-⑳]))/

function pieceOf(text: string, place: Place): Piece {
  const number = readItemNumber(text)
  return { text: squeezed(number?.rest ?? text), place, isNumbered: number !== null }
}
