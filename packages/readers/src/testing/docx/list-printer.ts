import { formatListNumber } from '../../numbering/format-list-number.ts'
import { escapeXml } from './print-paragraph.ts'

/** Turns printed numbers such as “（二）” back into automatic lists. */
export class ListPrinter {
  readonly #lists = new Map<string, List>()
  readonly #instances: string[] = []

  /** The w:numPr that makes Word print `number` before the paragraph now printed; '' for none. */
  printProperties(number: string): string {
    if (number === '') return ''
    const { text, format, value } = parseNumber(number)
    const list = this.#listOf(text, format)
    if (list.last + 1 !== value || list.instance === 0) {
      list.instance = this.#instances.length + 1
      this.#instances.push(printInstance(list.instance, list.id, value))
    }
    list.last = value
    return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list.instance}"/></w:numPr>`
  }

  /** The content of numbering.xml, undefined where no list was printed. */
  printNumbering(): string | undefined {
    if (this.#instances.length === 0) return undefined
    return [...this.#lists.values()].map(printList).join('') + this.#instances.join('')
  }

  #listOf(text: string, format: string): List {
    const key = `${format} ${text}`
    const known = this.#lists.get(key)
    if (known !== undefined) return known
    const list = { id: this.#lists.size, text, format, last: 0, instance: 0 }
    this.#lists.set(key, list)
    return list
  }
}

interface List {
  readonly id: number
  readonly text: string
  readonly format: string
  last: number
  instance: number
}

const formats = ['decimal', 'chineseCounting', 'decimalEnclosedCircle', 'lowerLetter', 'upperLetter', 'upperRoman']
const largest = 99

/** “（二）” counts to 2 in “（%1）”; a number no format counts to becomes the level's text as it is. */
function parseNumber(number: string) {
  const [, before = '', core = '', after = ''] = /^(\W*?)([一二三四五六七八九十]+|[①-⑳]|\w+)(\W*)$/u.exec(number) ?? []
  for (const format of formats) {
    for (let value = 1; value <= largest; value++) {
      if (formatListNumber(value, format) === core) return { text: `${before}%1${after}`, format, value }
    }
  }
  return { text: number, format: 'decimal', value: 1 }
}

function printList({ id, text, format }: List): string {
  const level = `<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${escapeXml(text)}"/>`
  return `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum>`
}

function printInstance(instance: number, list: number, start: number): string {
  const override = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`
  return `<w:num w:numId="${instance}"><w:abstractNumId w:val="${list}"/>${override}</w:num>`
}
