import type { Language } from '@mingxiao/audit'
import type { Place } from '@mingxiao/core'

/**
 * Where to look in the file: “第3行第8列”, “工作表“附件2”F4”, “第2页第3行第8列”, “文本第120行”; in a package of several files
 * which, “附件2.docx 第3行第8列”; '' where it does not say.
 */
export function placeText(place: Pick<Place, 'origin' | 'row' | 'column'>, language: Language): string {
  const { file = '' } = place.origin
  return [file, placeInFile(place, language)].filter((part) => part !== '').join(' ')
}

function placeInFile({ origin, row, column }: Pick<Place, 'origin' | 'row' | 'column'>, language: Language): string {
  const say = words[language]
  if (origin.format === 'xlsx' || origin.format === 'xls') return say.inSheet(origin.sheet, origin.cell)
  const page = origin.format === 'pdf' ? origin.page : null
  if (row !== null && column !== null) return say.inTable(row, column, page)
  if (page !== null) return say.onPage(page)
  return origin.format === 'txt' || origin.format === 'html' ? say.inLine(origin.line) : ''
}

/** The same in brackets, to stand behind a name; '' where there is nothing to say. */
export function bracketedPlace(place: Pick<Place, 'origin' | 'row' | 'column'>, language: Language): string {
  const text = placeText(place, language)
  if (text === '') return ''
  return language === 'zh' ? `（${text}）` : ` (${text})`
}

interface PlaceWords {
  inSheet(sheet: string, cell: string): string
  inTable(row: number, column: number, page: number | null): string
  onPage(page: number): string
  inLine(line: number): string
}

const words: Readonly<Record<Language, PlaceWords>> = {
  zh: {
    inSheet: (sheet, cell) => `工作表“${sheet}”${cell}`,
    inTable: (row, column, page) => `${page === null ? '' : `第${page}页`}第${row}行第${column}列`,
    onPage: (page) => `第${page}页`,
    inLine: (line) => `文本第${line}行`,
  },
  en: {
    inSheet: (sheet, cell) => `sheet “${sheet}” ${cell}`,
    inTable: (row, column, page) => `${page === null ? '' : `page ${page}, `}row ${row}, column ${column}`,
    onPage: (page) => `page ${page}`,
    inLine: (line) => `line ${line} of the text`,
  },
}
