import type { FigureMention, Place } from '@mingxiao/core'
import type { Bilingual } from '../../engine/message.ts'

/** Where a figure stands, as messages say it: a cell by its label, a sentence by its report. */
export function placeWords({ place, source }: Pick<FigureMention, 'place' | 'source'>): Bilingual {
  const { attachment } = place
  if (source === 'table') return cellWords(place)
  return { zh: `附件${attachment}正文`, en: `the text of attachment ${attachment}` }
}

/** A cell as messages name it; a label that names a row in quotation marks gets no others. */
export function cellWords({ attachment, label }: Place): Bilingual {
  const quoted = label.includes('“') ? label : `“${label}”`
  return { zh: `附件${attachment}${quoted}`, en: `${quoted} in attachment ${attachment}` }
}
