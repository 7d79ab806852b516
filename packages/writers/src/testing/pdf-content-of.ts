import { inflateSync } from 'node:zlib'

/** What is in a PDF of ours: objects by number and streams of pages, inflated. */
export interface PdfContent {
  readonly objects: ReadonlyMap<number, string>
  /** Streams without a type that are text: pages in their order. */
  readonly pages: readonly string[]
}

/** Takes a PDF printed by us apart: its streams one after the other, and the objects packed into some of them. */
export function pdfContentOf(bytes: Uint8Array): PdfContent {
  const objects = new Map<number, string>()
  const pages: string[] = []
  const file = Buffer.from(bytes).toString('latin1')
  const heads = file.matchAll(/\d+ 0 obj\n<<(.*?)\/Filter \/FlateDecode \/Length (\d+)>>\nstream\n/g)
  for (const head of heads) {
    const start = head.index + head[0].length
    const entries = head[1] ?? ''
    const data = inflateSync(bytes.subarray(start, start + Number(head[2])))
    if (entries.includes('/ObjStm')) addPacked(objects, data.toString('latin1'), entries)
    else if (data.includes('BDC')) pages.push(data.toString('latin1'))
  }
  return { objects, pages }
}

function addPacked(objects: Map<number, string>, text: string, entries: string): void {
  const first = Number(/\/First (\d+)/.exec(entries)?.[1])
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number)
  for (let at = 0; at < numbers.length; at += 2) {
    const next = numbers[at + 3] ?? text.length - first
    objects.set(numbers[at] ?? 0, text.slice(first + (numbers[at + 1] ?? 0), first + next - 1))
  }
}
