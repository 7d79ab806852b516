/** What is wrong with a template, found while it is filled in; `renderParagraph` adds where it stands. */
export class TemplateFault extends Error {
  readonly said: string

  constructor(said: string) {
    super(said)
    this.name = 'TemplateFault'
    this.said = said
  }
}
