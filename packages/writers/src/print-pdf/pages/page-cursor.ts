import type { LaidSection } from '../../layout/laid-document.ts'
import { pageNumber } from '../../layout/page-measures.ts'
import type { PageCanvas } from '../file/page-canvas.ts'
import { numberFace } from '../fonts/face.ts'
import type { Book } from './book.ts'
import type { LetterCase } from './letter-case.ts'
import { points } from './points.ts'

/** Where the next line of a section goes; lengths in points. */
export class PageCursor {
  readonly left: number
  readonly width: number
  readonly #top: number
  readonly #bottom: number
  readonly #book: Book
  readonly #section: LaidSection
  readonly #letters: LetterCase
  #page: PageCanvas
  #number = 0
  y = 0

  constructor(book: Book, section: LaidSection, letters: LetterCase) {
    const { width, height, margin } = section.paper
    this.left = points(margin.left)
    this.width = points(width - margin.left - margin.right)
    this.#top = points(margin.top)
    this.#bottom = points(height - margin.bottom)
    this.#book = book
    this.#section = section
    this.#letters = letters
    this.#page = this.#open()
  }

  get page(): PageCanvas {
    return this.#page
  }

  /** How much room is left on the page. */
  get room(): number {
    return this.#bottom - this.y
  }

  get fullRoom(): number {
    return this.#bottom - this.#top
  }

  get isAtTop(): boolean {
    return this.y === this.#top
  }

  get isFirstPage(): boolean {
    return this.#number === 1
  }

  nextPage(): void {
    this.#page = this.#open()
  }

  #open(): PageCanvas {
    const { paper, isNumbered } = this.#section
    const page = this.#book.addPage(points(paper.width), points(paper.height))
    this.#number += 1
    this.y = this.#top
    if (isNumbered) this.#printNumber(page)
    return page
  }

  /** GB/T 9704—2012, 7.5: on odd pages at the right, on even pages at the left, one character from the edge. */
  #printNumber(page: PageCanvas): void {
    const size = pageNumber.size / 2
    const text = `${pageNumber.before}${this.#number}${pageNumber.after}`
    const letters = this.#letters.lettersIn(text, numberFace, size)
    const width = letters.reduce((sum, letter) => sum + letter.width, 0)
    const inset = points(pageNumber.inset)
    const left = this.#number % 2 === 1 ? this.left + this.width - inset - width : this.left + inset
    page.open(null)
    page.letters(letters, left, this.#bottom + points(pageNumber.gap) + size * halfDash, 0)
    page.close()
  }
}

/** Where a dash stands above the base line, in heights of the font. */
const halfDash = 0.4
