import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { decodeText } from './decode-text.ts'
import { findAttribute } from './find-attribute.ts'
import { NameTable } from './name-table.ts'
import { NamespaceScopes } from './namespace-scopes.ts'
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
  readonly #scopes: NamespaceScopes
  /** Of each open element the hash of its name, and where the name ends. */
  readonly #openNames = new Int32Array(limits.xmlDepth + 1)
  readonly #openNameEnds = new Int32Array(limits.xmlDepth + 1)
  #depth = 0
  #isEmpty = false
  #nameEnd = 0
  #tagEnd = 0
  /** Offset of the next “<”, the part's length behind the last. */
  #next: number

  constructor(part: XmlPart) {
    this.part = part
    this.#names = new NameTable(part.bytes)
    this.#scopes = new NamespaceScopes(part.bytes)
    this.#next = this.#findMarkup(0)
  }

  /** Moves to the next start tag at depth `inside` or deeper; false once the element around that depth is closed. */
  nextStart(inside: number): boolean {
    const { bytes } = this.part
    while (this.#depth >= inside) {
      if (this.#next === bytes.length) return this.#endPart()
      const byte = bytes[this.#next + 1]
      if (byte === slash) this.#close()
      else if (byte === exclamationMark || byte === questionMark) this.#next = this.#findMarkup(this.#endOfMisc())
      else {
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
    const { bytes } = this.part
    let from = this.#tagEnd + 1
    let text = ''
    for (;;) {
      if (this.#next === bytes.length) throw this.#damaged('text without end')
      text += decodeText(bytes, from, this.#next)
      const byte = bytes[this.#next + 1]
      if (byte !== exclamationMark && byte !== questionMark) return text

      from = this.#endOfMisc()
      if (this.#startsWith('<![CDATA[')) text += bytes.toString('utf8', this.#next + 9, from - 3)
      this.#next = this.#findMarkup(from)
    }
  }

  /** An attribute's value by its name without prefix, null where the element has none. */
  attribute(name: string): string | null {
    const { bytes } = this.part
    const value = findAttribute(bytes, this.#nameEnd, name)
    return value === null ? null : decodeText(bytes, value.from, value.to)
  }

  /** The namespace a prefix stands for at the element, null where it stands for none. */
  namespaceOf(prefix: string): string | null {
    let namespace = this.#scopes.find(this.#nameEnd, prefix)
    for (let depth = this.#depth - 1; namespace === undefined && depth >= 0; depth--) {
      namespace = this.#scopes.find(this.#openNameEnds[depth] ?? 0, prefix)
    }
    return namespace ?? null
  }

  #open(): void {
    this.offset = this.#next
    this.#nameEnd = this.#names.endOfName(this.offset + 1)
    const nameHash = this.#names.hash
    this.#tagEnd = this.#endOfTag()
    this.#isEmpty = this.part.bytes[this.#tagEnd - 1] === slash
    this.name = this.#names.find() ?? this.#addName()

    if (this.#isEmpty) {
      this.inside = this.#depth + 1
    } else {
      if (this.#depth === limits.xmlDepth) throw readerError('xml-too-deep', `${this.part.name} at ${this.offset}`)
      this.#openNames[this.#depth] = nameHash
      this.#openNameEnds[this.#depth] = this.#nameEnd
      this.inside = ++this.#depth
    }
    this.#next = this.#findMarkup(this.#tagEnd + 1)
  }

  /** Apart from `#open`, which would otherwise make room for the callback at every tag. */
  #addName(): string {
    return this.#names.add(this.offset + 1, (prefix) => this.namespaceOf(prefix))
  }

  #close(): void {
    const end = this.#names.endOfName(this.#next + 2)
    if (this.#depth === 0 || this.#names.hash !== this.#openNames[--this.#depth]) throw this.#damaged('stray end tag')
    this.#next = this.#findMarkup(end)
  }

  /** Offset of the tag's “>”; another may stand in an attribute's value. */
  #endOfTag(): number {
    const { bytes } = this.part
    let at = this.#nameEnd
    for (let byte = bytes[at]; byte !== greaterThan; byte = bytes[++at]) {
      if (byte === doubleQuote || byte === singleQuote) {
        do at++
        while (bytes[at] !== byte && at < bytes.length)
      }
      if (at >= bytes.length) throw this.#damaged('tag without end')
    }
    return at
  }

  /** Offset behind a comment, CDATA section or processing instruction. */
  #endOfMisc(): number {
    if (this.#startsWith('<!DOCTYPE')) throw readerError('xml-doctype', `${this.part.name} at ${this.#next}`)
    const end = this.#startsWith('<!--') ? '-->' : this.#startsWith('<![CDATA[') ? ']]>' : '?>'
    const found = this.part.bytes.indexOf(end, this.#next + 2)
    if (found === -1) throw this.#damaged(`“${end}” is missing`)
    return found + end.length
  }

  #startsWith(text: string): boolean {
    return this.part.bytes.toString('latin1', this.#next, this.#next + text.length) === text
  }

  #findMarkup(from: number): number {
    const { bytes } = this.part
    let at = from
    while (at < bytes.length && bytes[at] !== lessThan) at++
    return at
  }

  #endPart(): false {
    if (this.#depth > 0) throw this.#damaged('the part ends within an element')
    return false
  }

  #damaged(what: string) {
    return readerError('xml-damaged', `${this.part.name} at ${this.#next}: ${what}`)
  }
}
