import type { Painting } from './add-path.ts'
import type { Pdfjs } from './load-pdfjs.ts'
import { identity, matrixOf } from './matrix.ts'
import type { PagePainter } from './page-painter.ts'

/** The operators of a page as the library lists them: each by its number with its operands. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Lets a painter follow the operators; those that only colour or clip are passed over. */
export function runOperators({ fnArray, argsArray }: OperatorList, painter: PagePainter, codes: Pdfjs['OPS']): void {
  const paintings = paintingsOf(codes)
  for (const [index, code] of fnArray.entries()) {
    const list = argsArray[index]
    const args: readonly unknown[] = Array.isArray(list) ? list : []
    switch (code) {
      case codes.save:
      case codes.beginGroup:
        painter.save()
        break
      case codes.restore:
      case codes.endGroup:
      case codes.endAnnotation:
      case codes.paintFormXObjectEnd:
        painter.restore()
        break
      case codes.transform:
        painter.transform(matrixOf(args))
        break
      case codes.paintFormXObjectBegin:
        painter.beginForm(matrixOf(args[0]))
        break
      case codes.beginAnnotation:
        painter.beginAnnotation(matrixOf(args[2]), matrixOf(args[3]))
        break
      case codes.beginMarkedContent:
      case codes.beginMarkedContentProps:
        painter.beginMark(nameOf(args[0]))
        break
      case codes.endMarkedContent:
        painter.endMark()
        break
      case codes.constructPath: {
        const painting = paintings.get(Number(args[0]))
        if (painting !== undefined) painter.paintPath(painting, args[1])
        break
      }
      case codes.setGState:
        setGraphicsState(args[0], painter)
        break
      case codes.shadingFill:
        painter.paint()
        break
      default:
        runTextOperator(code, args, painter, codes)
    }
  }
}

function runTextOperator(code: number, args: readonly unknown[], painter: PagePainter, codes: Pdfjs['OPS']): void {
  const { text } = painter
  const [first, second] = args.map(Number)
  const number = first ?? 0
  switch (code) {
    case codes.beginText:
      text.begin(identity)
      break
    case codes.setTextMatrix:
      text.begin(matrixOf(args.length === 1 ? args[0] : args))
      break
    case codes.moveText:
      text.move(number, second ?? 0)
      break
    case codes.setLeadingMoveText:
      text.leading = second ?? 0
      text.move(number, second ?? 0)
      break
    case codes.nextLine:
      text.nextLine()
      break
    case codes.setLeading:
      text.leading = -number
      break
    case codes.setCharSpacing:
      text.charSpacing = number
      break
    case codes.setWordSpacing:
      text.wordSpacing = number
      break
    case codes.setHScale:
      text.horizontalScale = number / 100
      break
    case codes.setTextRise:
      text.rise = number
      break
    case codes.setFont:
      painter.setFont(args[0], args[1])
      break
    case codes.showText:
      painter.showText(args[0])
  }
}

/** A list of settings by their names; only the font places anything (ISO 32000-1, Table 58). */
function setGraphicsState(settings: unknown, painter: PagePainter): void {
  for (const setting of Array.isArray(settings) ? settings : []) {
    const [key, value] = Array.isArray(setting) ? setting : []
    if (key === 'Font' && Array.isArray(value)) painter.setFont(value[0], value[1])
  }
}

function nameOf(tag: unknown): string {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : String(tag)
}

const stroked: Painting = { isStroked: true, isFilled: false }
const filled: Painting = { isStroked: false, isFilled: true }
const both: Painting = { isStroked: true, isFilled: true }

function paintingsOf(codes: Pdfjs['OPS']): ReadonlyMap<number, Painting> {
  return new Map([
    [codes.stroke, stroked],
    [codes.closeStroke, stroked],
    [codes.fill, filled],
    [codes.eoFill, filled],
    [codes.fillStroke, both],
    [codes.eoFillStroke, both],
    [codes.closeFillStroke, both],
    [codes.closeEOFillStroke, both],
    [codes.rawFillPath, filled],
  ])
}
