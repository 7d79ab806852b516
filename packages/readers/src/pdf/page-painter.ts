import type { PageBox } from '@mingxiao/core'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { addPath, type Painting } from './add-path.ts'
import { type Matrix, mapPoint, multiply } from './matrix.ts'
import type { Glyph, Segment } from './page-content.ts'
import { printCharacters } from './print-characters.ts'
import { readFont, readGlyphs } from './shown-font.ts'
import { TextState } from './text-state.ts'

/** Follows the operators of a page as a canvas would, and notes what stands where. */
export class PagePainter {
  readonly glyphs: Glyph[] = []
  readonly segments: Segment[] = []
  readonly pictures: PageBox[] = []
  readonly #base: Matrix
  readonly #fontOf: (name: string) => unknown
  readonly #saved: GraphicsState[] = []
  readonly #marks: boolean[] = []
  #state: GraphicsState

  constructor(base: Matrix, fontOf: (name: string) => unknown) {
    this.#base = base
    this.#fontOf = fontOf
    this.#state = { matrix: base, text: new TextState(), isMoved: false, hasPainted: false }
  }

  save(): void {
    this.#saved.push(this.#state)
    const { matrix, text } = this.#state
    this.#state = { matrix, text: text.clone(), isMoved: false, hasPainted: false }
  }

  /** What was moved into place and then shows nothing is a picture: pictures are not decoded. */
  restore(): void {
    const { matrix, isMoved, hasPainted } = this.#state
    const outer = this.#saved.pop()
    if (outer === undefined) return
    if (isMoved && !hasPainted) this.#addPicture(matrix)
    outer.hasPainted ||= hasPainted || isMoved
    this.#state = outer
  }

  transform(matrix: Matrix): void {
    this.#state.matrix = multiply(this.#state.matrix, matrix)
    this.#state.isMoved = true
  }

  /** Form fields and the like are placed on the page, whatever came before. */
  beginAnnotation(transform: Matrix, matrix: Matrix): void {
    this.save()
    this.#state.matrix = multiply(multiply(this.#base, transform), matrix)
  }

  beginForm(matrix: Matrix): void {
    this.save()
    this.#state.matrix = multiply(this.#state.matrix, matrix)
    this.#state.hasPainted = true
  }

  beginMark(tag: unknown): void {
    this.#marks.push(tag === 'Artifact' || this.#marks.at(-1) === true)
  }

  endMark(): void {
    this.#marks.pop()
  }

  paintPath(painting: Painting, paths: unknown): void {
    this.#state.hasPainted = true
    const [data] = Array.isArray(paths) ? paths : []
    if (!(data instanceof Float32Array || Array.isArray(data))) return
    addPath(this.segments, data, this.#state.matrix, painting)
    if (this.segments.length > limits.pageMarks) throw readerError('pdf-page-too-full', 'lines')
  }

  paint(): void {
    this.#state.hasPainted = true
  }

  get text(): TextState {
    return this.#state.text
  }

  setFont(name: unknown, size: unknown): void {
    this.text.setFont(readFont(this.#fontOf(String(name))), Number(size))
  }

  showText(list: unknown): void {
    this.#state.hasPainted = true
    const { text, matrix } = this.#state
    const isArtifact = this.#marks.at(-1) === true
    for (const glyph of text.show(readGlyphs(list), matrix, isArtifact)) {
      this.glyphs.push({ ...glyph, text: printCharacters(glyph.text, text.font.name) })
    }
    if (this.glyphs.length > limits.pageMarks) throw readerError('pdf-page-too-full', 'characters')
  }

  /** A picture fills the unit square as it was moved. */
  #addPicture(matrix: Matrix): void {
    const corners = [mapPoint(matrix, 0, 0), mapPoint(matrix, 1, 1)]
    const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))]
    const width = Math.max(...corners.map(({ x }) => x)) - left
    const height = Math.max(...corners.map(({ y }) => y)) - top
    if (Math.min(width, height) > smallestPicture) this.pictures.push({ left, top, width, height })
  }
}

interface GraphicsState {
  matrix: Matrix
  readonly text: TextState
  /** Whether the matrix was changed since the state was saved, and whether anything was painted. */
  isMoved: boolean
  hasPainted: boolean
}

/** In points: less is a line, a dot or the mark of a fold. */
const smallestPicture = 12
