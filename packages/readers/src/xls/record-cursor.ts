/**
 * Walks the bytes of a record and of the records that continue it. Where characters go on in a further record, that one
 * begins with a byte that says anew how wide they are ([MS-XLS] 2.5.293); all else goes on without.
 */
export class RecordCursor {
  readonly #pieces: readonly Uint8Array[]
  #piece = 0
  #at: number

  constructor(pieces: readonly Uint8Array[], start = 0) {
    this.#pieces = pieces
    this.#at = start
  }

  get isAtEnd(): boolean {
    this.#enterNextPiece()
    return this.#piece >= this.#pieces.length
  }

  /** A read past the end gives 0, as in a stream that was cut off. */
  readU8(): number {
    if (this.isAtEnd) return 0
    return this.#current[this.#at++] ?? 0
  }

  readU16(): number {
    return this.readU8() | (this.readU8() << 8)
  }

  readU32(): number {
    return (this.readU16() | (this.readU16() << 16)) >>> 0
  }

  skip(count: number): void {
    let left = count
    while (left > 0 && !this.isAtEnd) {
      const step = Math.min(left, this.#current.length - this.#at)
      this.#at += step
      left -= step
    }
  }

  /** As many characters as there are, of one byte or of two. */
  readCharacters(count: number, isWide: boolean): string {
    let text = ''
    let wide = isWide
    let left = count
    while (left > 0) {
      if (this.#at >= this.#current.length) {
        if (this.isAtEnd) break
        wide = (this.readU8() & wideFlag) !== 0
      }
      const size = wide ? 2 : 1
      const step = Math.min(left, Math.floor((this.#current.length - this.#at) / size))
      if (step === 0) break
      const end = this.#at + step * size
      text += Buffer.from(this.#current.subarray(this.#at, end)).toString(wide ? 'utf16le' : 'latin1')
      this.#at = end
      left -= step
    }
    return text
  }

  get #current(): Uint8Array {
    return this.#pieces[this.#piece] ?? nothing
  }

  #enterNextPiece(): void {
    while (this.#piece < this.#pieces.length && this.#at >= this.#current.length) {
      this.#piece++
      this.#at = 0
    }
  }
}

const wideFlag = 1
const nothing = new Uint8Array(0)
