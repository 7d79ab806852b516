/** Formats that an office program turns into one we read: what such a file is called, and what it becomes. */
export const convertibleFormats = {
  rtf: { extension: 'rtf', target: 'docx' },
  odt: { extension: 'odt', target: 'docx' },
  ods: { extension: 'ods', target: 'xlsx' },
  /** Microsoft Works; files that WPS names .wps and .et are those of Word and Excel. */
  works: { extension: 'wps', target: 'docx' },
  /** Word 2003 and Word as one XML file. */
  'word-xml': { extension: 'xml', target: 'docx' },
  'excel-xml': { extension: 'xml', target: 'xlsx' },
  /** 标文通, the Chinese standard for office files. */
  uot: { extension: 'uot', target: 'docx' },
  uos: { extension: 'uos', target: 'xlsx' },
  'old-word': { extension: 'doc', target: 'docx' },
  'old-excel': { extension: 'xls', target: 'xlsx' },
} as const satisfies Readonly<Record<string, { readonly extension: string; readonly target: 'docx' | 'xlsx' }>>

export type ConvertibleFormat = keyof typeof convertibleFormats
