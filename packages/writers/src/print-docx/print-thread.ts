/** A paragraph too low to be seen, for where the format wants one and the layout has none. */
export function printThread(section = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="Thread"/>${section}</w:pPr></w:p>`
}

export const threadStyle =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Thread"><w:name w:val="细线"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>'
