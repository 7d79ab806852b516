import { parseTag } from '../layout/figure-tag.ts'
import { valueIn, type WordNames } from '../word/word-names.ts'
import { type Tag, walkTags } from '../xml/walk-tags.ts'
import { decodeXml } from '../xml/xml-text.ts'
import type { FoundFigure } from './found-figure.ts'

/**
 * The figures in the content controls of a part, in the order of the text. Controls without a tag are among them, since LibreOffice
 * up to 7.4 drops tags; those with tags of others are not.
 */
export function readDocxFigures(xml: string, names: WordNames): readonly FoundFigure[] {
  const reading = new ControlReading(xml, names)
  for (const tag of walkTags(xml)) {
    if (tag.kind !== 'end') reading.open(tag)
    if (tag.kind !== 'start') reading.close(tag)
  }
  return reading.controls.flatMap(figureOf)
}

interface Control {
  tag: string | null
  text: string
  isPrompt: boolean
  /** It holds whole paragraphs or cells. */
  isOfBlocks: boolean
}

/** Text taken out by a tracked change stands there no longer. */
const removed = new Set(['del', 'moveFrom'])

class ControlReading {
  readonly controls: Control[] = []
  private readonly xml: string
  private readonly names: WordNames
  private readonly openControls: Control[] = []
  private removedDepth = 0
  private textStart = 0

  constructor(xml: string, names: WordNames) {
    this.xml = xml
    this.names = names
  }

  open(tag: Tag): void {
    const name = this.names.localOf(tag.name)
    const control = this.openControls.at(-1)
    if (name === 'sdt') this.openControl()
    else if (removed.has(name)) this.removedDepth += 1
    else if (!control) return
    else if (name === 'tag') control.tag = decodeXml(valueIn(tag, this.names) ?? '')
    else if (name === 'showingPlcHdr') control.isPrompt = !isOff(valueIn(tag, this.names))
    else if (name === 't') this.textStart = tag.end
    else if (name === 'br' || name === 'cr') this.write('\n')
    else if (name === 'tab') this.write('\t')
    else if (name === 'p' || name === 'tc') control.isOfBlocks = true
  }

  close(tag: Tag): void {
    const name = this.names.localOf(tag.name)
    if (name === 'sdt') this.openControls.pop()
    else if (removed.has(name)) this.removedDepth -= 1
    else if (name === 't' && tag.kind === 'end') this.write(decodeXml(this.xml.slice(this.textStart, tag.start)))
  }

  private openControl(): void {
    const control: Control = { tag: null, text: '', isPrompt: false, isOfBlocks: false }
    this.controls.push(control)
    this.openControls.push(control)
  }

  private write(text: string): void {
    if (this.removedDepth > 0) return
    for (const control of this.openControls) control.text += text
  }
}

function isOff(value: string | null): boolean {
  return value === '0' || value === 'false' || value === 'off'
}

function figureOf({ tag, text, isPrompt, isOfBlocks }: Control): readonly FoundFigure[] {
  const known = tag === null ? null : parseTag(tag)
  if (!known && (tag !== null || isOfBlocks)) return []
  const content = { kind: 'figure', text: isPrompt ? '' : text } as const
  return [{ address: known?.address ?? null, place: null, sources: known?.sources ?? null, content }]
}
