import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { decodeText } from './decode-text.ts'
import { findAttribute } from './find-attribute.ts'
import { NameTable } from './name-table.ts'
import type { XmlPart } from './open-xml-part.ts'

const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const exclamationMark = 0x21
const questionMark = 0x3f
const doubleQuote = 0x22
const singleQuote = 0x27

/**
 * Walks over the start tags of a part. An element's content is read by
 *
 *     const { inside } = cursor
 *     while (cursor.nextStart(inside)) switch (cursor.name) { … }
 *
 * which meets children and, unless they were read or skipped, their descendants; it ends behind the end tag.
 */
export class XmlCursor {
  readonly part: XmlPart
  /** The element's name with our own prefix for its namespace, such as `w:tbl`; `{uri}name` where we have none. */
  name = ''
  /** Byte offset of the start tag. */
  offset = 0
  /** How deep the element's children stand. */
  inside = 0

  readonly #names: NameTable
  /** Name hash and offset of each open element. */
  readonly #openNames = new Int32Array(limits.xmlDepth + 1)
  readonly #openOffsets = new Int32Array(limits.xmlDepth + 1)
  #depth = 0
  #isEmpty = false
  #nameHash = 0
  #nameEnd = 0
  #tagEnd = 0
  /** Offset of the next “<”, -1 behind the last. */
  #next: number

  constructor(part: XmlPart) {
    this.part = part
    this.#names = new NameTable(part.source)
    this.#next = part.source.indexOf('<')
  }

  /** Moves to the next start tag at depth `inside` or deeper; false once the element around that depth is closed. */
  nextStart(inside: number): boolean {
    while (this.#depth >= inside) {
      if (this.#next === -1) return this.#endPart()
      switch (this.part.source.charCodeAt(this.#next + 1)) {
        case slash:
          this.#close()
          break
        case exclamationMark:
        case questionMark:
          this.#next = this.#findMarkup(this.#endOfMisc())
          break
        default:
          this.#open()
          return true
      }
    }
    return false
  }

  /** Moves behind the element. */
  skip(): void {
    const { inside } = this
    while (this.nextStart(inside));
  }

  /** The text right inside the element, up to its first child. */
  text(): string {
    if (this.#isEmpty) return ''
    const { source } = this.part
    let from = this.#tagEnd + 1
    let text = ''
    for (;;) {
      if (this.#next === -1) throw this.#damaged('text without end')
      text += decodeText(this.part, from, this.#next)
      const code = source.charCodeAt(this.#next + 1)
      if (code !== exclamationMark && code !== questionMark) return text

      from = this.#endOfMisc()
      if (source.startsWith('<![CDATA[', this.#next)) {
        text += this.part.bytes.toString('utf8', this.#next + 9, from - 3)
      }
      this.#next = this.#findMarkup(from)
    }
  }

  /** An attribute's value by its name without prefix, null where the element has none. */
  attribute(name: string): string | null {
    const value = findAttribute(this.part.source, this.#nameEnd, name)
    return value === null ? null : decodeText(this.part, value.from, value.to)
  }

  /** The namespace a prefix stands for at the element, null where it stands for none. */
  namespaceOf(prefix: string): string | null {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`
    const own = this.attribute(name)
    if (own !== null) return own
    for (let depth = this.#depth - 1; depth >= 0; depth--) {
      const nameEnd = this.#names.endOfName((this.#openOffsets[depth] ?? 0) + 1)
      const value = findAttribute(this.part.source, nameEnd, name)
      if (value !== null) return decodeText(this.part, value.from, value.to)
    }
    return null
  }

  #open(): void {
    const { source } = this.part
    this.offset = this.#next
    this.#nameEnd = this.#names.endOfName(this.offset + 1)
    this.#nameHash = this.#names.hash
    this.#tagEnd = this.#endOfTag()
    this.#isEmpty = source.charCodeAt(this.#tagEnd - 1) === slash
    this.name = this.#names.find() ?? this.#names.add(this.offset + 1, (prefix) => this.namespaceOf(prefix))

    if (this.#isEmpty) {
      this.inside = this.#depth + 1
    } else {
      if (this.#depth === limits.xmlDepth) throw readerError('xml-too-deep', `${this.part.name} at ${this.offset}`)
      this.#openNames[this.#depth] = this.#nameHash
      this.#openOffsets[this.#depth] = this.offset
      this.inside = ++this.#depth
    }
    this.#next = this.#findMarkup(this.#tagEnd + 1)
  }

  #close(): void {
    const end = this.#names.endOfName(this.#next + 2)
    if (this.#depth === 0 || this.#names.hash !== this.#openNames[--this.#depth]) throw this.#damaged('stray end tag')
    this.#next = this.#findMarkup(end + 1)
  }

  /** Offset of the tag's “>”. One right before “<” is the end for sure; any other may stand in an attribute's value. */
  #endOfTag(): number {
    const { source } = this.part
    const first = source.indexOf('>', this.#nameEnd)
    if (source.charCodeAt(first + 1) === lessThan && first !== -1) return first
    let quote = 0
    for (let at = this.#nameEnd; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (quote !== 0) {
        if (code === quote) quote = 0
      } else if (code === greaterThan) return at
      else if (code === doubleQuote || code === singleQuote) quote = code
    }
    throw this.#damaged('tag without end')
  }

  /** Offset behind a comment, CDATA section or processing instruction. */
  #endOfMisc(): number {
    const { source } = this.part
    const at = this.#next
    if (source.startsWith('<!DOCTYPE', at)) throw readerError('xml-doctype', `${this.part.name} at ${at}`)
    const end = source.startsWith('<!--', at) ? '-->' : source.startsWith('<![CDATA[', at) ? ']]>' : '?>'
    const found = source.indexOf(end, at + 2)
    if (found === -1) throw this.#damaged(`“${end}” is missing`)
    return found + end.length
  }

  #findMarkup(from: number): number {
    const { source } = this.part
    return source.charCodeAt(from) === lessThan ? from : source.indexOf('<', from)
  }

  #endPart(): false {
    if (this.#depth > 0) throw this.#damaged('the part ends within an element')
    return false
  }

  #damaged(what: string) {
    return readerError('xml-damaged', `${this.part.name} at ${this.#next}: ${what}`)
  }
}
