import { oncePerKey } from '@mingxiao/core'
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

  readonly #bytes: Buffer
  readonly #names = new Map<number, string>()
  readonly #namespaces = new Map<string, string | null>()

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** Offset behind the name that starts at `start`. */
  endOfName(start: number): number {
    const bytes = this.#bytes
    let hash = 0x811c9dc5 // FNV-1a
    let at = start
    for (let byte = bytes[at] ?? 0; byte > space && byte !== greaterThan && byte !== slash; byte = bytes[++at] ?? 0) {
      hash = Math.imul(hash ^ byte, 0x01000193)
    }
    this.hash = hash & 0x3fffffff // V8 keeps 31 bits without a box
    return at
  }

  /** The name last passed, where it was added before. */
  find(): string | undefined {
    return this.#names.get(this.hash)
  }

  add(start: number, namespaceOf: (prefix: string) => string | null): string {
    const end = this.endOfName(start)
    const { hash } = this
    const qualified = this.#bytes.toString('utf8', start, end)
    const colon = qualified.indexOf(':')
    const namespace = this.#findNamespace(qualified.slice(0, Math.max(0, colon)), namespaceOf)
    const name = nameWithin(namespace, qualified.slice(colon + 1))
    this.#names.set(hash, name)
    return name
  }

  #findNamespace(prefix: string, namespaceOf: (prefix: string) => string | null): string | null {
    const known = this.#namespaces.get(prefix)
    if (known !== undefined) return known
    const namespace = namespaceOf(prefix)
    this.#namespaces.set(prefix, namespace)
    return namespace
  }
}

function nameWithin(namespace: string | null, local: string): string {
  if (namespace === null) return local
  const prefix = canonicalPrefixes[namespace]
  return internalize(prefix === undefined ? `{${namespace}}${local}` : `${prefix}:${local}`)
}

/** A property key is the one copy of its string in V8, and two such copies are compared by address. */
const internalize = oncePerKey((name) => Object.keys({ [name]: true })[0] ?? name, 1_024)
