import type {
  CopiedPassage,
  CopiedPlace,
  Copies,
  ForeignDuty,
  Language,
  LeftName,
  SharedTable,
  SharedValue,
} from '@mingxiao/audit'
import { squeezed } from '@mingxiao/core'
import { attachmentNumber, bracketedPlace } from '@mingxiao/writers'
import { type CopiesTexts, copiesTexts } from './copies-texts.ts'
import { paint } from './paint.ts'

/** What packages have in common, for people: the most suspicious first, each with its quote and every place. */
export function copiesAsText(copies: Copies, packages: number, language: Language): string {
  const say = copiesTexts[language]
  const parts = [
    ...copies.passages.map((passage) => passageLines(passage, say, language)),
    ...copies.names.map((name) => [paint('error', say.foreignName), leftLine(name, say, language)]),
    ...copies.duties.map((duty) => dutyLines(duty, say, language)),
    ...copies.tables.map((table) => tableLines(table, say, language)),
    ...copies.values.map((value) => valueLines(value, say, language)),
  ]
  const numbered = parts.map(([head = '', ...lines], at) => [paint('bold', `${at + 1}. ${head}`), ...lines].join('\n'))
  const summary = parts.length === 0 ? paint('good', say.nothing(packages)) : say.summary(parts.length, packages)
  return `${[...numbered, summary].join('\n\n')}\n`
}

function passageLines({ letters, places, left }: CopiedPassage, say: CopiesTexts, language: Language): string[] {
  return [
    say.passage(places.length, letters),
    `   “${squeezed(places[0]?.place.quote ?? '')}”`,
    ...places.map((place) => placeLine(place, say, language)),
    ...left.map((name) => leftLine(name, say, language)),
  ]
}

function dutyLines({ bureau, words, at }: ForeignDuty, say: CopiesTexts, language: Language): string[] {
  return [say.duty(bureau, words), `   “${squeezed(at.place.quote)}”`, placeLine(at, say, language)]
}

function tableLines({ indicators, percent, tables }: SharedTable, say: CopiesTexts, language: Language): string[] {
  return [
    say.table(tables.length, indicators.length, percent.round({ digits: 2, mode: 'half-up' }).toString()),
    ...indicators.map((indicator) => `   · ${indicator}`),
    ...tables.map((table) => `${placeLine(table, say, language)}  ${paint('faint', squeezed(table.name))}`),
  ]
}

function valueLines({ kind, text, units, places }: SharedValue, say: CopiesTexts, language: Language): string[] {
  return [say.value(kind, squeezed(text), units), ...places.map((place) => placeLine(place, say, language))]
}

function placeLine({ source, unit, year, place }: CopiedPlace, say: CopiesTexts, language: Language): string {
  const where = `${attachmentNumber(place.attachment, language)} ${place.label}${bracketedPlace(place, language)}`
  return `   - ${say.package(squeezed(unit), year)} ${where}  ${paint('faint', source)}`
}

function leftLine({ name, owner, at }: LeftName, say: CopiesTexts, language: Language): string {
  const where = `${attachmentNumber(at.place.attachment, language)} ${at.place.label}${bracketedPlace(at.place, language)}`
  return `   ${paint('error', '!')} ${say.left(name, say.package(squeezed(owner.unit), owner.year), at.source, where)}`
}
