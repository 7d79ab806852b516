import type { ChangePrinter } from './change-printer.ts'
import type { Letter, Run, RunChild } from './line.ts'

/** A run taken apart into what stays, what goes and what comes. */
export class RunParts {
  private readonly run: Run
  private readonly printer: ChangePrinter
  private readonly printed: string[] = []
  private open = ''
  private openText = ''
  private isOpenGone = false
  private isSplit = false

  constructor(run: Run, printer: ChangePrinter) {
    this.run = run
    this.printer = printer
  }

  add(raw: string, isGone: boolean): void {
    this.turn(isGone)
    this.closeText()
    this.open += raw
  }

  addLetter(kind: RunChild['kind'], letter: Letter, isGone: boolean): void {
    if (kind !== 'text') {
      this.add(letter.raw, isGone)
      return
    }
    this.turn(isGone)
    this.openText += letter.raw
  }

  /** Printed only now, so that ids run on in the order of the text. */
  insert(print: () => string): void {
    this.close()
    this.printed.push(print())
  }

  print(): string {
    this.close()
    return this.printed.join('')
  }

  private turn(isGone: boolean): void {
    if (isGone !== this.isOpenGone) this.close()
    this.isOpenGone = isGone
  }

  private closeText(): void {
    if (this.openText === '') return
    const element = this.run.startTag.replace(/^<([\w.-]*:?)r\b[\s\S]*$/, '$1t')
    this.open += `<${element} xml:space="preserve">${this.openText}</${element}>`
    this.openText = ''
  }

  private close(): void {
    this.closeText()
    if (this.open === '') return
    const { startTag, endTag, properties } = this.run
    const own = this.isSplit ? withoutChange(properties) : properties
    const printed = startTag + own + this.open + endTag
    this.printed.push(this.isOpenGone ? this.printer.gone(printed) : printed)
    this.open = ''
    this.isSplit = true
  }
}

/** How a run was before a tracked change of its look is said once, with the id that is its own. */
export function withoutChange(properties: string): string {
  return properties.replace(/<((?:[\w.-]+:)?)rPrChange\b[\s\S]*?<\/\1rPrChange>/g, '')
}
