import { escapeText } from '../xml/escape-text.ts'

/** Parts of an office file that tell what it is, by name; no day of writing is among them. */
export interface PropertyParts {
  readonly parts: Readonly<Record<string, string>>
  /** Their entries in [Content_Types].xml. */
  readonly contentTypes: string
  /** Their entries in _rels/.rels. */
  readonly relationships: string
}

/** What the hash of the package is called among the properties of a file. */
export const packageHashProperty = 'mingxiao-package-sm3'

/** Title, program and, unless it is null, the hash of the package (ECMA-376 part 1, §22.2 and §22.3; part 2, §11). */
export function printProperties(title: string, packageHash: string | null): PropertyParts {
  const parts = {
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
    'docProps/app.xml': `${declaration}<Properties xmlns="${office}/extended-properties"><Application>Mingxiao</Application></Properties>`,
  }
  const contentTypes = `<Override PartName="/docProps/core.xml" ContentType="${types}package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="${types}officedocument.extended-properties+xml"/>`
  const relationships = `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rIdApp" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/>`
  if (packageHash === null) return { parts, contentTypes, relationships }
  return {
    parts: { ...parts, 'docProps/custom.xml': printHash(packageHash) },
    contentTypes: `${contentTypes}<Override PartName="/docProps/custom.xml" ContentType="${types}officedocument.custom-properties+xml"/>`,
    relationships: `${relationships}<Relationship Id="rIdCustom" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/>`,
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const types = 'application/vnd.openxmlformats-'

/** Properties of one's own carry this format id, and are numbered from 2 (ECMA-376 part 1, §22.3.2.2). */
function printHash(packageHash: string): string {
  const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${packageHashProperty}"><vt:lpwstr>${escapeText(packageHash)}</vt:lpwstr></property>`
  return `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${property}</Properties>`
}
