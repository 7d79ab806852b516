import type { LaidParagraph, LaidRun, ParagraphStyle } from '../layout/laid-document.ts'
import { fontFaces } from './font-faces.ts'
import { printLook } from './print-look.ts'
import { printParagraphStyle } from './print-paragraph-style.ts'

/** A style of paragraphs that has been given a name. */
export interface NamedStyle {
  readonly id: string
  /** The properties of its letters, '' where it has none of its own. */
  readonly look: string
}

/**
 * The paragraph styles of a document, made as paragraphs ask for them: a package has some thirty looks and a thousand paragraphs.
 * The first look of each level of the outline is Word’s own heading of that level, which a table of contents finds.
 */
export class DocumentStyles {
  private readonly known: KnownStyle[] = []
  private readonly levels = new Set<number>()
  private printed = ''

  /** The style of a paragraph, with the look of its first run; its mark, by which Word measures a line, has that look too. */
  styleOf({ style, runs }: LaidParagraph): NamedStyle {
    const [first = null] = runs
    const look = first ? printLook(first) : ''
    const known = this.known.find((one) => one.look === look && isSameStyle(one.style, style))
    if (known) return known
    const named = { id: this.add(style, first, look), look, style }
    this.known.push(named)
    return named
  }

  /** All styles asked for so far. */
  print(): string {
    return this.printed
  }

  private add(style: ParagraphStyle, first: LaidRun | null, look: string): string {
    const { outline } = style
    const properties = `<w:qFormat/><w:pPr>${printParagraphStyle(style)}</w:pPr>${look}`
    if (outline !== null && !this.levels.has(outline)) {
      this.levels.add(outline)
      this.printed += `<w:style w:type="paragraph" w:styleId="Heading${outline}"><w:name w:val="heading ${outline}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>${properties}</w:style>`
      return `Heading${outline}`
    }
    const number = this.known.length + 1
    const name = `${first ? nameOf(first) : '空行'} ${number}`
    this.printed += `<w:style w:type="paragraph" w:customStyle="1" w:styleId="P${number}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${properties}</w:style>`
    return `P${number}`
  }
}

interface KnownStyle extends NamedStyle {
  readonly style: ParagraphStyle
}

function isSameStyle(one: ParagraphStyle, other: ParagraphStyle): boolean {
  return (
    one.align === other.align &&
    one.indent === other.indent &&
    one.lineHeight === other.lineHeight &&
    one.before === other.before &&
    one.after === other.after &&
    one.outline === other.outline &&
    one.keepWithNext === other.keepWithNext
  )
}

/** “仿宋_GB2312 16磅”: sizes are told in points, as Word does. */
function nameOf({ font, size }: LaidRun): string {
  return `${fontFaces[font].eastAsia} ${size / 2}磅`
}
