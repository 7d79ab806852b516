import { canonicalPrefixes } from './namespaces.ts'

const space = 0x20
const slash = 0x2f
const greaterThan = 0x3e

/**
 * The element names of one part, each resolved once. A name is known again by its hash alone: whoever builds two names
 * of one hash gains nothing by it, for he could have written the other name as well. For the same reason a prefix bound
 * anew further down keeps its first meaning.
 */
export class NameTable {
  /** Of the name last passed by `endOfName`. */
  hash = 0

  readonly #source: string
  readonly #names = new Map<number, string>()

  constructor(source: string) {
    this.#source = source
  }

  /** Offset behind the name that starts at `start`. */
  endOfName(start: number): number {
    const source = this.#source
    let hash = 0x811c9dc5
    let at = start
    for (let code = source.charCodeAt(at); code > space && code !== greaterThan && code !== slash; ) {
      hash = Math.imul(hash ^ code, 0x01000193)
      code = source.charCodeAt(++at)
    }
    this.hash = hash & 0x3fffffff // V8 keeps 31 bits without a box
    return at
  }

  find(): string | undefined {
    return this.#names.get(this.hash)
  }

  add(start: number, namespaceOf: (prefix: string) => string | null): string {
    const qualified = this.#source.slice(start, this.endOfName(start))
    const { hash } = this
    const colon = qualified.indexOf(':')
    const local = qualified.slice(colon + 1)
    const namespace = namespaceOf(qualified.slice(0, Math.max(0, colon)))
    const name = nameWithin(namespace, local)
    this.#names.set(hash, name)
    return name
  }
}

function nameWithin(namespace: string | null, local: string): string {
  if (namespace === null) return local
  const prefix = canonicalPrefixes[namespace]
  return internalize(prefix === undefined ? `{${namespace}}${local}` : `${prefix}:${local}`)
}

/** A property key is the one copy of its string in V8, and two such copies are compared by address. */
function internalize(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name
}
