/**
 * The lines of a page header or footer, left to right, without page numbers and other fields. Codes of ECMA-376 §18.3.1.46,
 * the same in .xls: &L &C &R part the line, &"font" &12 &K000000 and letters format it or stand for fields.
 */
export function splitMargin(text: string): string[] {
  return text
    .split(/(?<!&)(?:&&)*&[LCR]/)
    .flatMap((section) =>
      section.replace(/&(?:&|"[^"]*"|K[\da-fA-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[a-zA-Z])?/g, keepAmpersand).split('\n'),
    )
    .filter((line) => line.trim() !== '')
}

function keepAmpersand(code: string): string {
  return code === '&&' ? '&' : ''
}
