/**
 * Where something stands in its file.
 * docx: byte offset of the element's start tag in the uncompressed part. xlsx: likewise, with sheet and A1 address;
 * xls: likewise, the part being a stream and the offset that of a record. doc: character position (CP) in the main text.
 * html: line, from 1, and character in the text of the page. pdf: page, from 1, and the box on it. txt: line, from 1.
 * form: path inside a package held as data. `file` is there only where a package comes in several files.
 */
export type Origin = PlaceInFile & { readonly file?: string }

type PlaceInFile =
  | { readonly format: 'docx'; readonly part: string; readonly offset: number }
  | {
      readonly format: 'xlsx' | 'xls'
      readonly part: string
      readonly offset: number
      readonly sheet: string
      readonly cell: string
    }
  | { readonly format: 'doc'; readonly offset: number }
  | { readonly format: 'html'; readonly line: number; readonly offset: number }
  | { readonly format: 'pdf'; readonly page: number; readonly box: PageBox }
  | { readonly format: 'txt'; readonly line: number }
  | { readonly format: 'form'; readonly path: string }

/** A rectangle on a page as it is shown, in points (1/72 inch) from its upper left corner. */
export interface PageBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
