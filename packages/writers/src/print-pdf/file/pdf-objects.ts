import { crc32, deflateSync } from 'node:zlib'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The objects of a file (ISO 32000-1 §7.5): streams one by one, all others packed together. */
export class PdfObjects {
  readonly #bodies: (string | null)[] = []
  readonly #streams = new Map<number, { readonly entries: string; readonly data: Uint8Array }>()

  /** A number for an object that is told later. */
  reserve(): number {
    return this.#bodies.push(null)
  }

  tell(number: number, body: string): void {
    this.#bodies[number - 1] = body
  }

  add(body: string): number {
    return this.#bodies.push(body)
  }

  /** A stream of text, which is compressed here. */
  addText(text: string): number {
    return this.addStream('', deflateSync(Buffer.from(text, 'latin1'), { level: quick }))
  }

  /** A stream compressed already. */
  addStream(entries: string, data: Uint8Array): number {
    const number = this.reserve()
    this.#streams.set(number, { entries, data })
    return number
  }

  /** All objects as a file, found through a stream of cross references (§7.5.8). */
  finish(root: number, info: number): Uint8Array {
    const packs = this.#pack()
    const id = this.#id()
    const places: Place[] = [{ type: 0, first: 0, second: 65535 }]
    const file = new FileBytes()
    for (const [number, { entries, data }] of this.#streams) {
      places[number] = { type: 1, first: file.length, second: 0 }
      file.addStream(number, entries, data)
    }
    for (const { number, members } of packs) {
      for (const [index, member] of members.entries()) places[member] = { type: 2, first: number, second: index }
    }
    const size = this.#bodies.length + 1
    const start = file.length
    places[size] = { type: 1, first: start, second: 0 }
    const head = `/Type /XRef /Size ${size + 1} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] `
    file.addStream(size, head, deflateSync(printPlaces(places, size + 1)))
    file.addText(`startxref\n${start}\n%%EOF\n`)
    return file.finish()
  }

  /** §14.4 wants sixteen bytes that tell files apart: they follow from the checksums of all that is in this one. */
  #id(): string {
    const checksums = [...this.#streams.values()].map(({ data }) => crc32(data))
    return bytesToHex(sha256(new TextEncoder().encode(checksums.join(' ')))).slice(0, 32)
  }

  /** §7.5.7: objects that are no streams go into streams, some hundreds each. */
  #pack(): { readonly number: number; readonly members: readonly number[] }[] {
    const told = this.#bodies.flatMap((body, index) => (body === null ? [] : [{ number: index + 1, body }]))
    const packs: { number: number; members: number[] }[] = []
    for (let at = 0; at < told.length; at += packed) {
      const some = told.slice(at, at + packed)
      let [places, offset] = ['', 0]
      for (const { number, body } of some) {
        places += `${number} ${offset} `
        offset += body.length + 1
      }
      const text = `${places}\n${some.map(({ body }) => body).join('\n')}\n`
      const entries = `/Type /ObjStm /N ${some.length} /First ${places.length + 1} `
      const number = this.addStream(entries, deflateSync(Buffer.from(text, 'latin1'), { level: quick }))
      packs.push({ number, members: some.map((each) => each.number) })
    }
    return packs
  }
}

const packed = 400
/** Pages compress nearly as well as with the best level, in half the time. */
const quick = 3

interface Place {
  readonly type: number
  readonly first: number
  readonly second: number
}

function printPlaces(places: readonly (Place | undefined)[], size: number): Uint8Array {
  const bytes = Buffer.alloc(7 * size)
  for (let number = 0; number < size; number++) {
    const { type, first, second } = places[number] ?? { type: 0, first: 0, second: 0 }
    bytes.writeUInt8(type, 7 * number)
    bytes.writeUInt32BE(first, 7 * number + 1)
    bytes.writeUInt16BE(second, 7 * number + 5)
  }
  return bytes
}

class FileBytes {
  readonly #parts: Uint8Array[] = []
  length = 0

  constructor() {
    // §7.5.2: four bytes above 127 tell programs that the file is not text.
    this.#add(Buffer.from('%PDF-1.7\n%\xe5\xe4\xfa\xfc\n', 'latin1'))
  }

  addStream(number: number, entries: string, data: Uint8Array): void {
    this.addText(`${number} 0 obj\n<<${entries}/Filter /FlateDecode /Length ${data.length}>>\nstream\n`)
    this.#add(data)
    this.addText('\nendstream\nendobj\n')
  }

  addText(text: string): void {
    this.#add(Buffer.from(text, 'latin1'))
  }

  #add(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.length += bytes.length
  }

  finish(): Uint8Array {
    return Buffer.concat(this.#parts)
  }
}
