export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** By which sections name their footers. */
export const footerIds = { odd: 'rIdOdd', even: 'rIdEven', blank: 'rIdBlank' } as const
