/** Something that differs between two packages. */
export type Change = CellChange | RowChange | StrayChange | AttachmentChange | ParagraphChange | HeadChange

/** A cell; '' where it is blank or not there. */
export interface CellChange {
  readonly kind: 'cell'
  readonly attachment: string
  /** Row and column in words of the form. */
  readonly label: string
  readonly before: string
  readonly after: string
  /** The cell is computed, and changed because others did. */
  readonly follows: boolean
  /** Of the cell in a package file, “3-1/funds.total.spent”; null where both packages were read from documents. */
  readonly address: string | null
}

export interface RowChange {
  readonly kind: 'row-added' | 'row-removed'
  readonly attachment: string
  readonly label: string
  /** What the row holds. */
  readonly text: string
}

/** A note under a table, or what stands in it outside every field. */
export interface StrayChange {
  readonly kind: 'stray-added' | 'stray-removed'
  readonly attachment: string
  readonly text: string
}

export interface AttachmentChange {
  readonly kind: 'attachment-added' | 'attachment-removed'
  readonly attachment: string
  readonly title: string
}

/** A paragraph of a report, under the heading that labels it; '' before or after where it was added or removed. */
export interface ParagraphChange {
  readonly kind: 'paragraph-added' | 'paragraph-removed' | 'paragraph-changed'
  readonly attachment: string
  readonly label: string
  readonly before: string
  readonly after: string
}

/** The unit, the year or the edition. */
export interface HeadChange {
  readonly kind: 'unit' | 'year' | 'edition'
  readonly before: string
  readonly after: string
}

/** Which cells are computed, by their address; a package read from a file does not know. */
export type IsComputed = (address: string) => boolean

/** What each change says; `{…}` is filled from its own data, the contents of cells in quotes. */
export const changeMessages = {
  cell: {
    zh: '附件{attachment} {label}：{before} → {after}',
    en: 'Attachment {attachment}, {label}: {before} → {after}',
  },
  follows: {
    zh: '附件{attachment} {label}：{before} → {after}（随之改变）',
    en: 'Attachment {attachment}, {label}: {before} → {after} (follows)',
  },
  'row-added': {
    zh: '附件{attachment} 增加一行“{label}”：{text}',
    en: 'Attachment {attachment}: row “{label}” added: {text}',
  },
  'row-removed': {
    zh: '附件{attachment} 删去一行“{label}”：{text}',
    en: 'Attachment {attachment}: row “{label}” removed: {text}',
  },
  'stray-added': {
    zh: '附件{attachment} 增加栏目以外的内容：{text}',
    en: 'Attachment {attachment}: text outside every field added: {text}',
  },
  'stray-removed': {
    zh: '附件{attachment} 删去栏目以外的内容：{text}',
    en: 'Attachment {attachment}: text outside every field removed: {text}',
  },
  'attachment-added': { zh: '增加附件{attachment}《{title}》', en: 'Attachment {attachment} “{title}” added' },
  'attachment-removed': { zh: '删去附件{attachment}《{title}》', en: 'Attachment {attachment} “{title}” removed' },
  'paragraph-added': {
    zh: '附件{attachment} “{label}”增加一段：{after}',
    en: 'Attachment {attachment}, “{label}”: paragraph added: {after}',
  },
  'paragraph-removed': {
    zh: '附件{attachment} “{label}”删去一段：{before}',
    en: 'Attachment {attachment}, “{label}”: paragraph removed: {before}',
  },
  'paragraph-changed': {
    zh: '附件{attachment} “{label}”改动一段：{before} → {after}',
    en: 'Attachment {attachment}, “{label}”: paragraph changed: {before} → {after}',
  },
  unit: { zh: '单位：“{before}” → “{after}”', en: 'Unit: “{before}” → “{after}”' },
  year: { zh: '评价年度：{before} → {after}', en: 'Year: {before} → {after}' },
  edition: { zh: '表式版本：{before} → {after}', en: 'Edition: {before} → {after}' },
} as const
