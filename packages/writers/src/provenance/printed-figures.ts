import type { FigureTag, LaidBlock, LaidCell, LaidDocument, LaidParagraph } from '../layout/laid-document.ts'

/** A figure in one of the places that print it. */
export interface PrintedFigure {
  readonly tag: FigureTag
  readonly text: string
  /** Which of the places that print it, from 1; addresses that differ in the case of letters only count as one. */
  readonly place: number
  /** The text of the paragraph or cell, and where in it the figure begins. */
  readonly within: string
  readonly start: number
  /** Where a sentence prints the figure; null in tables, whose cells have names. */
  readonly paragraph: ParagraphPlace | null
}

export interface ParagraphPlace {
  readonly section: string
  /** The nearest heading above; '' where there is none. */
  readonly heading: string
  /** Which paragraph under the heading, from 1. */
  readonly number: number
}

/** All figures of a document, in the order in which it prints them. A figure of no letters is not printed. */
export function printedFigures({ sections }: LaidDocument): readonly PrintedFigure[] {
  const places = new Map<string, number>()
  return sections
    .flatMap(({ name, blocks }) => figuresOf(blocks, name))
    .map((figure) => {
      const key = figure.tag.address.toLowerCase()
      const place = (places.get(key) ?? 0) + 1
      places.set(key, place)
      return { ...figure, place }
    })
    .filter(({ text }) => text !== '')
}

type Unplaced = Omit<PrintedFigure, 'place'>

function figuresOf(blocks: readonly LaidBlock[], section: string): readonly Unplaced[] {
  let [heading, number] = ['', 0]
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(figuresOfCell))
    if (block.style.outline !== null) [heading, number] = [textOf(block), 0]
    else number += 1
    return figuresOfText([block], { section, heading, number })
  })
}

function figuresOfCell({ paragraphs }: LaidCell): readonly Unplaced[] {
  return figuresOfText(paragraphs, null)
}

function figuresOfText(paragraphs: readonly LaidParagraph[], paragraph: ParagraphPlace | null): readonly Unplaced[] {
  const within = paragraphs.map(textOf).join('\n')
  const figures: Unplaced[] = []
  let start = 0
  for (const { runs } of paragraphs) {
    for (const { text, figure } of runs) {
      if (figure) figures.push({ tag: figure, text, within, start, paragraph })
      start += text.length
    }
    start += 1
  }
  return figures
}

function textOf({ runs }: LaidParagraph): string {
  return runs.map(({ text }) => text).join('')
}
