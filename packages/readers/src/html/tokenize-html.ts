/** What is told of a page, in its order. Offsets count characters of its text. */
export interface PageHandler {
  open(tag: OpenTag): void
  close(name: string): void
  text(text: string, offset: number): void
}

export interface OpenTag {
  /** In small letters. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly offset: number
  /** Written `<a/>`. Elements of raw text have their end tag all the same. */
  readonly isSelfClosing: boolean
}

/** Walks the tags and texts of a page; comments, declarations and processing instructions are passed over. */
export async function tokenizeHtml(text: string, handler: PageHandler): Promise<void> {
  // Loaded only here: whoever reads no page pays nothing for it.
  const { Tokenizer } = await import('htmlparser2')
  let tag = { name: '', offset: 0, attributes: new Map<string, string>() }
  let attribute = ''
  let value = ''

  const finishTag = (isSelfClosing: boolean) => {
    const { name, offset, attributes } = tag
    handler.open({ name, offset, attributes, isSelfClosing: isSelfClosing && !rawTextElements.has(name) })
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => handler.text(text.slice(start, end), start),
      ontextentity: (code, end) => handler.text(String.fromCodePoint(code), end - 1),
      onopentagname: (start, end) => {
        tag = { name: text.slice(start, end).toLowerCase(), offset: start - 1, attributes: new Map() }
      },
      onattribname: (start, end) => {
        attribute = text.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end)
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code)
      },
      onattribend: () => {
        // Of two attributes of one name the first counts, as in browsers.
        if (!tag.attributes.has(attribute)) tag.attributes.set(attribute, value)
        value = ''
      },
      onopentagend: () => finishTag(false),
      onselfclosingtag: () => finishTag(true),
      onclosetag: (start, end) => handler.close(text.slice(start, end).toLowerCase()),
      oncdata: (start, end) => handler.text(text.slice(start, end), start),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
}

const rawTextElements = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'iframe',
  'noscript',
  'noembed',
  'noframes',
  'xmp',
])

function nothing(): void {
  // Comments hold what Word keeps for itself; declarations and instructions show nothing.
}
