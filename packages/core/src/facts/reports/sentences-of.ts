/** The sentences of a paragraph, without the white space around them. */
export function sentencesOf(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?<=[。；;！!？?])|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
