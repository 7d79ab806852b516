import { decodeText } from './decode-text.ts'
import { nextAttribute } from './next-attribute.ts'

/** What the start tags of a part say about prefixes; each tag is read once, however often it is asked. */
export class NamespaceScopes {
  readonly #bytes: Buffer
  readonly #declared = new Map<number, ReadonlyMap<string, string>>()

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** The namespace the tag whose name ends at `nameEnd` binds to a prefix, '' being the default. */
  find(nameEnd: number, prefix: string): string | undefined {
    const declared = this.#declared.get(nameEnd) ?? this.#read(nameEnd)
    return declared.get(prefix)
  }

  #read(nameEnd: number): ReadonlyMap<string, string> {
    const bytes = this.#bytes
    const declared = new Map<string, string>()
    for (let at = nextAttribute(bytes, nameEnd); at !== null; at = nextAttribute(bytes, at.to + 1)) {
      const name = bytes.toString('latin1', at.start, at.end)
      if (name === 'xmlns') declared.set('', decodeText(bytes, at.from, at.to))
      else if (name.startsWith('xmlns:')) declared.set(name.slice(6), decodeText(bytes, at.from, at.to))
    }
    this.#declared.set(nameEnd, declared)
    return declared
  }
}
