import type { Language } from '@mingxiao/audit'
import {
  type FigureFact,
  type FigureGroup,
  figureFactsOf,
  likelyFigure,
  likelyReasonWords,
  otherFiguresOf,
  type Package,
  type Place,
  printedDatesOf,
  printFigure,
  squeezed,
} from '@mingxiao/core'
import { bracketedPlace } from '@mingxiao/writers'
import { type FactsTexts, factsTexts } from './facts-texts.ts'
import { paint } from './paint.ts'
import { texts } from './texts.ts'

/** The fact table for people: contradictions first, then what agrees, then what stands in one place. */
export function factsAsText(pack: Package, language: Language): string {
  const say = factsTexts[language]
  const facts = figureFactsOf(pack)
  const contradicting = facts.filter(({ groups }) => groups.length > 1)
  const single = facts.filter(({ groups }) => groups.flat().length === 1)
  const agreeing = facts.filter((fact) => !contradicting.includes(fact) && !single.includes(fact))
  const blocks = [
    block(say.contradicting(contradicting.length), contradicting, (fact) => factLines(fact, pack, language, say)),
    block(say.agreeing(agreeing.length), agreeing, (fact) => factLines(fact, pack, language, say)),
    block(say.single(single.length), single, (fact) => singleLine(fact, language, say)),
    block(say.others, otherFiguresOf(pack), ({ text, place }) => [`  ${text}  ${where(place, language)}`]),
    block(say.dates, printedDatesOf(pack), ({ date, place }) => [`  ${date.text}  ${where(place, language)}`]),
  ].filter((lines) => lines.length > 0)
  const { unit, year, attachments } = pack
  const head = texts[language].headline(unit, year, attachments.map(({ no }) => no).join('、'))
  const body = blocks.length > 0 ? blocks.map((lines) => lines.join('\n')).join('\n\n') : say.nothing
  return `${paint('bold', head)}\n\n${body}\n`
}

function block<T>(head: string, items: readonly T[], linesOf: (item: T) => readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [paint('bold', head), ...items.flatMap(linesOf)]
}

function factLines(fact: FigureFact, pack: Package, language: Language, say: FactsTexts): readonly string[] {
  const likely = likelyFigure(fact, pack)
  const isContradicting = fact.groups.length > 1
  const name = say.name(fact)
  return [
    `  ${isContradicting ? paint('error', name) : name}`,
    ...fact.groups.flatMap((group) => [
      ...groupLines(group, language),
      ...(likely && group.includes(likely.mention)
        ? [`      ${paint('good', say.likely(likelyReasonWords[likely.reason][language]))}`]
        : []),
    ]),
  ]
}

function groupLines(group: FigureGroup, language: Language): readonly string[] {
  return group.map(({ figure, place }) => `    ${printFigure(figure)}  ${where(place, language)}`)
}

function singleLine(fact: FigureFact, language: Language, say: FactsTexts): readonly string[] {
  return fact.groups.flat().map(({ figure, place }) => {
    return `  ${say.name(fact)}：${printFigure(figure)}  ${where(place, language)}`
  })
}

function where(place: Place, language: Language): string {
  const attachment = language === 'zh' ? `附件${place.attachment}` : `attachment ${place.attachment}`
  return paint('faint', `${attachment} ${squeezed(place.label)}${bracketedPlace(place, language)}`)
}
