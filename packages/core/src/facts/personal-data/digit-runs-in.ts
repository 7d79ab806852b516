/** A run of digits, printed together or in groups of four. */
export interface DigitRun {
  readonly text: string
  readonly digits: string
  readonly start: number
}

/** The runs of digits of a text that are no part of a longer number, an amount or a code with letters. */
export function digitRunsIn(text: string): readonly DigitRun[] {
  return [...text.matchAll(runs)].map(({ 0: printed, index }) => ({
    text: printed,
    digits: halfWidth(printed.replace(/[ -]/g, '')),
    start: index,
  }))
}

const runs =
  /(?<![\dA-Za-z０-９.．-])(?<![\d０-９][,，])[\d０-９]+(?:[ -][\d０-９]{4})*(?:[ -][\d０-９]{1,3})?[Xx]?(?![\dA-Za-z０-９])(?![.．,][\d])/g

function halfWidth(digits: string): string {
  return digits.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
