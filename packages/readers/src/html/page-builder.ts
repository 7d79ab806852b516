import type { Block, Origin, Paragraph } from '@mingxiao/core'
import { toMarginParagraphs } from '../blocks/to-margin-paragraphs.ts'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { NoticeList } from '../notice-list.ts'
import { type ElementLook, lookInside, plainLook, tabCount } from './element-look.ts'
import { blockElements, voidElements } from './elements.ts'
import type { LineIndex } from './line-index.ts'
import { OpenList } from './open-list.ts'
import { printSymbols } from './print-symbols.ts'
import { ElementStack, type FlowScope, type Scope, type TableScope } from './scopes.ts'
import { showEmptyElement } from './show-empty-element.ts'
import { TableDraft } from './table-draft.ts'
import { TextFlow } from './text-flow.ts'
import type { OpenTag, PageHandler } from './tokenize-html.ts'

/** Builds the blocks of a page from its tags, as forgiving of missing and misplaced ones as a browser. */
export class PageBuilder implements PageHandler {
  readonly margins: Paragraph[] = []
  readonly #notices: NoticeList
  readonly #state: { originAt(offset: number): Origin; paragraphCount: number; cellCount: number }
  readonly #body: FlowScope
  readonly #scopes: Scope[]
  #tables = 0
  #hidden = { text: '', offset: 0 }

  constructor(lines: LineIndex, notices: NoticeList) {
    this.#notices = notices
    this.#state = { originAt: (offset) => lines.originAt(offset), paragraphCount: 0, cellCount: 0 }
    this.#body = this.#newFlow('', null, plainLook)
    this.#scopes = [this.#body]
  }

  open(tag: OpenTag): void {
    const { name } = tag
    if (tableParts.has(name)) this.#openTablePart(tag)
    else if (name === 'li') this.#openItem(tag)
    else this.#openElement(tag)
  }

  close(name: string): void {
    if (tableParts.has(name)) {
      this.#closeTablePart(name)
      return
    }
    const scope = this.#scope
    if (blockElements.has(name)) this.#flow.endParagraph()
    if (name === 'li' && this.#flowScope.lists.at(-1)?.hasItem === false) return
    if (scope.elements.has(name)) this.#closeElement(scope, name)
    else if (scope.kind === 'flow' && scope.opener === name) this.#closeFlow()
  }

  text(text: string, offset: number): void {
    const look = this.#look
    if (look.skip === 'silent') return
    if (look.skip === 'hidden') {
      this.#hide(text, offset)
      return
    }
    const shown = printSymbols(text, look.symbolFont, this.#notices, () => this.#state.originAt(offset))
    if (look.isListMark) this.#flow.writeMark(look.symbolFont === null ? shown : '', offset)
    else this.#flow.write(shown, offset, look.keepsSpaces)
  }

  finish(): readonly Block[] {
    while (this.#scopes.length > 1) this.#closeScope()
    this.#reportHidden()
    this.#body.flow.endParagraph()
    return this.#body.flow.blocks
  }

  get #scope(): Scope {
    return this.#scopes.at(-1) ?? this.#body
  }

  /** Text between the cells of a table stands before it (HTML, 13.2.6.1: foster parenting). */
  get #flow(): TextFlow {
    return this.#flowScope.flow
  }

  get #flowScope(): FlowScope {
    return this.#scopes.findLast((scope) => scope.kind === 'flow') ?? this.#body
  }

  get #table(): TableScope | null {
    return this.#scopes.findLast((scope) => scope.kind === 'table') ?? null
  }

  get #look(): ElementLook {
    return this.#scope.elements.look ?? this.#outsideLook
  }

  /** The look outside of all elements that are open in the scope: only those that change it, or may be closed early, are kept. */
  get #outsideLook(): ElementLook {
    const scope = this.#scope
    return scope.kind === 'table' ? (scope.rowLook ?? scope.groupLook ?? scope.look) : scope.look
  }

  get #opener(): string {
    return this.#scope.kind === 'flow' ? this.#scope.opener : 'table'
  }

  #newFlow(opener: string, tag: OpenTag | null, look: ElementLook): FlowScope {
    const flow = new TextFlow(this.#state)
    return { kind: 'flow', opener, tag, look, flow, elements: new ElementStack(), lists: [] }
  }

  #openElement(tag: OpenTag): void {
    const { name, offset } = tag
    const scope = this.#scope
    if (blockElements.has(name)) {
      this.#flow.endParagraph()
      if (scope.elements.has('p')) this.#closeElement(scope, 'p')
    }
    if (impliedEnds[name]?.has(scope.elements.name)) this.#closeElement(scope, scope.elements.name)
    const around = this.#look
    const look = this.#lookInside(tag)
    if (around.skip === 'no' && look.skip !== 'hidden') {
      showEmptyElement(tag, this.#flow, this.#notices, () => this.#state.originAt(offset))
      const tabs = tabCount(tag)
      if (tabs > 0) {
        this.#flow.writeTabs(tabs, offset)
        this.#push(name, { ...look, skip: 'silent' })
        return
      }
    }
    if (voidElements.has(name) || tag.isSelfClosing) return
    if (isMargin(tag)) this.#scopes.push(this.#newFlow(name, tag, look))
    else if (lists.has(name)) this.#openList(tag, look)
    else if (enders.has(name) || look !== this.#outsideLook || this.#opener === name) this.#push(name, look)
  }

  #openList(tag: OpenTag, look: ElementLook): void {
    // In a table, but in none of its cells, a list is out of place like any text.
    if (this.#scope.kind !== 'flow') return
    this.#scope.lists.push(new OpenList(tag))
    this.#push(tag.name, look)
  }

  #openItem(tag: OpenTag): void {
    const scope = this.#scope
    this.#flow.endParagraph()
    if (scope.kind === 'table') return
    const list = scope.lists.at(-1)
    if (list === undefined || list.hasItem) this.#closeElement(scope, 'li')
    if (list !== undefined) {
      list.hasItem = true
      scope.flow.numberNext(list.nextNumber(tag))
    }
    this.#push('li', this.#lookInside(tag))
  }

  #push(name: string, look: ElementLook): void {
    const { elements } = this.#scope
    if (elements.length === limits.openElements) throw readerError('html-too-deep', `<${name}>`)
    elements.push(name, look)
  }

  #closeElement(scope: Scope, name: string): void {
    for (const closed of scope.elements.close(name)) {
      if (scope.kind === 'table') continue
      if (closed === 'li') {
        scope.flow.endItem()
        const list = scope.lists.at(-1)
        if (list !== undefined) list.hasItem = false
      } else if (lists.has(closed)) scope.lists.pop()
    }
  }

  #openTablePart(tag: OpenTag): void {
    const { name } = tag
    if (name === 'table') this.#openTable(tag)
    else if (this.#table === null) this.#flow.endParagraph()
    else if (name === 'td' || name === 'th') this.#openCell(tag)
    else {
      this.#closeCell()
      const table = this.#table
      if (name === 'tr') {
        const around = table.groupLook ?? table.look
        // Word ends its tables with a row of no height that only says how wide the columns are.
        const isRuler = tag.attributes.get('height') === '0'
        table.rowLook = isRuler ? { ...around, skip: 'silent' } : this.#lookAround(tag, around)
        if (table.rowLook.skip === 'no') table.draft.startRow()
      } else {
        table.draft.endGroup()
        table.rowLook = null
        table.groupLook = this.#lookAround(tag, table.look)
      }
    }
  }

  #openTable(tag: OpenTag): void {
    if (this.#scope.kind === 'table') this.#closeScope()
    this.#flow.endParagraph()
    if (this.#tables === limits.tableDepth) throw readerError('table-too-deep', `<table> at ${tag.offset}`)
    this.#tables += 1
    const origin = this.#state.originAt(tag.offset)
    const isFrame = /^(?:presentation|none)$/i.test(tag.attributes.get('role') ?? '')
    this.#scopes.push({
      kind: 'table',
      look: this.#lookInside(tag),
      draft: new TableDraft(origin, isFrame),
      origin,
      elements: new ElementStack(),
      groupLook: null,
      rowLook: null,
    })
  }

  #openCell(tag: OpenTag): void {
    this.#closeCell()
    const table = this.#table
    if (table === null) throw new Error('a cell is opened inside a table')
    if (table.rowLook === null) {
      table.rowLook = table.groupLook ?? table.look
      if (table.rowLook.skip === 'no') table.draft.startRow()
    }
    this.#scopes.push(this.#newFlow(tag.name, tag, this.#lookInside(tag)))
  }

  #closeTablePart(name: string): void {
    const table = this.#table
    if (table === null) {
      this.#flow.endParagraph()
      return
    }
    if ((name === 'td' || name === 'th') && this.#scope === table) return
    this.#closeCell()
    if (name === 'table') this.#closeScope()
    else if (name === 'tr') table.rowLook = null
    else if (name !== 'td' && name !== 'th') {
      table.draft.endGroup()
      table.rowLook = null
      table.groupLook = null
    }
  }

  /** Closes what is open in the innermost table down to its rows. */
  #closeCell(): void {
    while (this.#scope.kind === 'flow' && this.#scope !== this.#body) this.#closeFlow()
  }

  #closeScope(): void {
    const scope = this.#scopes.at(-1)
    if (scope?.kind === 'flow') {
      this.#closeFlow()
      return
    }
    this.#scopes.pop()
    this.#tables -= 1
    if (scope === undefined || scope.look.skip !== 'no') return
    for (const block of scope.draft.toBlocks(this.#notices)) this.#flow.addBlock(block)
  }

  /** A cell goes to its row, a page header to the margins. */
  #closeFlow(): void {
    const scope = this.#scopes.pop()
    if (scope?.kind !== 'flow' || scope.tag === null) return
    scope.flow.endParagraph()
    if (scope.look.skip !== 'no') return
    if (!tableParts.has(scope.opener)) {
      for (const paragraph of scope.flow.blocks.flatMap(toMarginParagraphs)) this.margins.push(paragraph)
      return
    }
    const { attributes, offset } = scope.tag
    this.#state.cellCount += 1
    if (this.#state.cellCount > limits.cells) throw readerError('too-many-cells', `at ${offset}`)
    this.#table?.draft.addCell({
      columnSpan: spanOf(attributes.get('colspan'), widestSpan) || 1,
      rowSpan: spanOf(attributes.get('rowspan'), highestSpan),
      blocks: scope.flow.blocks,
      origin: this.#state.originAt(offset),
    })
  }

  #lookInside(tag: OpenTag): ElementLook {
    return this.#lookAround(tag, this.#look)
  }

  #lookAround(tag: OpenTag, around: ElementLook): ElementLook {
    const look = lookInside(tag, around)
    if (look.skip === 'hidden' && around.skip === 'no') this.#reportHidden()
    return look
  }

  #hide(text: string, offset: number): void {
    const { text: before } = this.#hidden
    const joined = `${before}${text}`.replace(/\s+/g, ' ').trimStart().slice(0, longestHidden)
    this.#hidden = { text: joined, offset: before === '' ? offset : this.#hidden.offset }
  }

  #reportHidden(): void {
    const { text, offset } = this.#hidden
    if (text.trim() !== '') this.#notices.add('hidden-text', this.#state.originAt(offset), { text: text.trim() })
    this.#hidden = { text: '', offset: 0 }
  }
}

const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])
/** Elements whose end also ends what was left open in them. */
const enders = new Set(['p', 'select', 'dl', 'ruby'])
/** Elements whose start ends a like one directly before it. */
const impliedEnds: Readonly<Record<string, ReadonlySet<string>>> = {
  option: new Set(['option']),
  optgroup: new Set(['option', 'optgroup']),
  dd: new Set(['dd', 'dt']),
  dt: new Set(['dd', 'dt']),
  rt: new Set(['rt', 'rp']),
  rp: new Set(['rt', 'rp']),
}
const lists = new Set(['ol', 'ul', 'menu', 'dir'])

/** HTML, 4.9.11: wider and higher cells are cut to these. */
const widestSpan = 1000
const highestSpan = 65_534
const longestHidden = 1000

function spanOf(text: string | undefined, most: number): number {
  const [digits] = /\d{1,9}/.exec(text ?? '1') ?? ['1']
  return Math.min(most, Number(digits))
}

/** LibreOffice puts the header and the footer of its pages into the page. */
function isMargin({ name, attributes }: OpenTag): boolean {
  return name === 'div' && /^(?:header|footer)$/.test(attributes.get('title') ?? '')
}
