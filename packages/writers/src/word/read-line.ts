import { attributeOf, type Tag, walkTags } from '../xml/walk-tags.ts'
import { decodeXml } from '../xml/xml-text.ts'
import type { Letter, Line, Run, RunChild } from './line.ts'
import type { WordParagraph } from './outline.ts'
import { valueIn, type WordNames } from './word-names.ts'

/** Reads a paragraph as the text a reader finds in it; what prints text we cannot change is one odd letter. */
export function readLine(xml: string, paragraph: WordParagraph, names: WordNames): Line {
  const reading = new LineReading(xml, names)
  if (!paragraph.isEmptyTag) {
    for (const tag of walkTags(xml, paragraph.bodyStart, paragraph.close)) {
      if (tag.kind !== 'end') reading.open(tag)
      if (tag.kind !== 'start') reading.close(tag)
    }
  }
  return { paragraph, text: reading.text, runs: reading.runs, holdsMore: reading.holdsMore }
}

/** Stands for text whose letters are not in the run, so that no quote with it is ever found. */
const oddLetter = '\ufffc'

/** Passed over with all they hold: no text of the paragraph. */
const passedOver = new Set(['del', 'moveFrom', 'pPr', 'proofErr', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr'])
/** Text in them is somebody's tracked change. */
const fixedWithin = new Set(['ins', 'moveTo'])
/** Signs that print one letter. */
const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' }
/** They print something whose letters are not here, or may do so. */
const odd = new Set(['sym', 'ruby', '{}mc:AlternateContent', '{}m:oMath', '{}m:oMathPara'])

interface OpenRun {
  readonly tag: Tag
  readonly isFixed: boolean
  properties: string
  isHidden: boolean
  readonly children: RunChild[]
}

class LineReading {
  text = ''
  readonly runs: Run[] = []
  holdsMore = false
  private readonly xml: string
  private readonly names: WordNames
  private readonly openTags: Tag[] = []
  /** How many open tags there were where what is passed over began. */
  private passedAt = 0
  private run: OpenRun | null = null
  /** Of each open field, whether its instruction has ended (§17.16.18). */
  private readonly fields: boolean[] = []

  constructor(xml: string, names: WordNames) {
    this.xml = xml
    this.names = names
  }

  open(tag: Tag): void {
    this.openTags.push(tag)
    if (this.passedAt > 0) return
    const name = this.names.localOf(tag.name)
    if (!this.run && name !== 'r' && name !== 'proofErr') this.holdsMore = true
    if (this.run) this.openChild(name)
    else if (name === 'r') this.run = this.openRun(tag)
    else if (passedOver.has(name)) this.passedAt = this.openTags.length
    else if (odd.has(name)) this.passOdd()
  }

  close(tag: Tag): void {
    const opened = this.openTags.pop()
    if (!opened) return
    const isPassed = this.passedAt > 0
    if (this.openTags.length < this.passedAt) this.passedAt = 0
    else if (isPassed) return
    if (!this.run) return
    if (opened === this.run.tag) this.closeRun(tag)
    else this.closeChild(opened, tag)
  }

  private openRun(tag: Tag): OpenRun {
    const around = this.openTags.map(({ name }) => this.names.localOf(name))
    const isFixed = around.some((name) => fixedWithin.has(name))
    return { tag, isFixed, properties: '', isHidden: false, children: [] }
  }

  /** What a run holds is read as a whole when it closes. */
  private openChild(name: string): void {
    this.passedAt = this.openTags.length
    if (name === 'fldChar') this.meetField(this.openTags.at(-1))
  }

  private passOdd(): void {
    this.passedAt = this.openTags.length
    this.text += oddLetter
  }

  private closeChild(opened: Tag, closed: Tag): void {
    const { run } = this
    if (!run) return
    const raw = this.xml.slice(opened.start, closed.end)
    const name = this.names.localOf(opened.name)
    if (name === 'rPr') {
      run.properties = raw
      run.isHidden = isHidden(raw, this.names)
      return
    }
    const child = this.readChild(name, opened, closed, raw)
    if (child.letters.length > 0) this.text += child.letters.map(({ text }) => text).join('')
    run.children.push(child)
  }

  private readChild(name: string, opened: Tag, closed: Tag, raw: string): RunChild {
    const from = this.text.length
    const isShown = !this.run?.isHidden && !this.fields.includes(false)
    if (!isShown) return { raw, kind: 'other', from, letters: [] }
    if (name === 't')
      return { raw, kind: 'text', from, letters: lettersOf(opened, this.xml.slice(opened.end, closed.start)) }
    const sign = name === 'br' && isPageBreak(opened, this.names) ? undefined : signs[name]
    if (sign !== undefined) return { raw, kind: 'sign', from, letters: [{ raw, text: sign }] }
    return { raw, kind: 'other', from, letters: odd.has(name) ? [{ raw, text: oddLetter }] : [] }
  }

  private closeRun(tag: Tag): void {
    const { run } = this
    if (!run) return
    this.run = null
    if (run.tag.kind === 'empty') return
    this.runs.push({
      start: run.tag.start,
      end: tag.end,
      startTag: this.xml.slice(run.tag.start, run.tag.end),
      endTag: this.xml.slice(tag.start, tag.end),
      properties: run.properties,
      isFixed: run.isFixed,
      children: run.children,
    })
  }

  private meetField(tag: Tag | undefined): void {
    const type = tag ? attributeOf(tag, `${this.names.prefix}fldCharType`) : null
    if (type === 'begin') this.fields.push(false)
    else if (type === 'end') this.fields.pop()
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = true
  }
}

/** White space at the ends of a text counts only where it is preserved (§17.3.3.31). */
function lettersOf(tag: Tag, content: string): readonly Letter[] {
  const isPreserved = attributeOf(tag, 'xml:space') === 'preserve'
  const kept = isPreserved ? content : content.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  const written = kept.match(/&[^;]*;|[\xc0-\xff][\x80-\xbf]*|[\s\S]/g) ?? []
  return written.map((raw) => ({ raw, text: /^[\r\n]$/.test(raw) ? ' ' : decodeXml(raw) }))
}

/** w:vanish (§17.3.2.41); how the run was before a tracked change does not count. */
function isHidden(properties: string, names: WordNames): boolean {
  let [isOn, depth] = [false, 0]
  for (const tag of walkTags(properties)) {
    const name = names.localOf(tag.name)
    if (name === 'rPrChange') depth += tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0
    if (name !== 'vanish' || tag.kind === 'end' || depth > 0) continue
    isOn = !/^(?:0|false|off)$/.test(valueIn(tag, names) ?? '')
  }
  return isOn
}

function isPageBreak(tag: Tag, { prefix }: WordNames): boolean {
  return ['page', 'column'].includes(attributeOf(tag, `${prefix}type`) ?? '')
}
