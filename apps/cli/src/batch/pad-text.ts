/** Fills a cell of a table to a width on the terminal, where a Han letter takes two columns. */
export function padText(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return side === 'left' ? space + text : text + space
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (isWide.test(letter) ? 2 : 1), 0)
}

const isWide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
