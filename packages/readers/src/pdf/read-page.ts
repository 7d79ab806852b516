import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Pdfjs } from './load-pdfjs.ts'
import { type Matrix, matrixOf, multiply } from './matrix.ts'
import type { PageContent, Turn } from './page-content.ts'
import { PagePainter } from './page-painter.ts'
import { runOperators } from './run-operators.ts'

/** What stands where on a page, turned so that most of its text is level. */
export async function readPage(page: PDFPageProxy, pdfjs: Pdfjs): Promise<PageContent> {
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList()
  const fontOf = (name: string): unknown => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
  const paint = (base: Matrix): PagePainter => {
    const painter = new PagePainter(base, fontOf)
    runOperators(operators, painter, pdfjs.OPS)
    return painter
  }
  const shown = matrixOf(transform)
  const painter = paint(shown)
  const turn = commonTurn(painter)
  const { glyphs, segments, pictures } =
    turn === 'none' ? painter : paint(multiply(levellers[turn](width, height), shown))
  page.cleanup()
  const size = turn === 'none' ? { width, height } : { width: height, height: width }
  return { page: page.pageNumber, ...size, glyphs, segments, pictures }
}

/** A wide table is often printed on its side, on a page that stands upright. */
function commonTurn({ glyphs }: PagePainter): Turn {
  const turns: readonly Turn[] = ['down', 'up']
  return turns.find((turn) => glyphs.filter((glyph) => glyph.turn === turn).length * 2 > glyphs.length) ?? 'none'
}

/** Turn a page by a quarter: its text then runs from left to right. */
const levellers: Readonly<Record<'down' | 'up', (width: number, height: number) => Matrix>> = {
  down: (width) => [0, -1, 1, 0, 0, width],
  up: (_, height) => [0, 1, -1, 0, height, 0],
}
