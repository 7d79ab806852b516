/**
 * Where something stands in its file.
 * docx: byte offset of the element's start tag in the uncompressed part. xlsx: likewise, with sheet and A1 address.
 * doc: character position (CP) in the main text. txt: line, from 1. form: path inside a package held as data.
 */
export type Origin =
  | { readonly format: 'docx'; readonly part: string; readonly offset: number }
  | {
      readonly format: 'xlsx'
      readonly part: string
      readonly offset: number
      readonly sheet: string
      readonly cell: string
    }
  | { readonly format: 'doc'; readonly offset: number }
  | { readonly format: 'txt'; readonly line: number }
  | { readonly format: 'form'; readonly path: string }
