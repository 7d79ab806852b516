/** A w:p; “\n” becomes a soft break, “\t” a tab. */
export function printParagraph(text: string, properties = ''): string {
  const runs =
    text === ''
      ? ''
      : `<w:r>${text
          .split(/([\n\t])/)
          .map(printPiece)
          .join('')}</w:r>`
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

function printPiece(piece: string): string {
  if (piece === '\n') return '<w:br/>'
  if (piece === '\t') return '<w:tab/>'
  return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
