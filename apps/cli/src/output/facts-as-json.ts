import type { Language } from '@mingxiao/audit'
import {
  type FigureFact,
  figureFactsOf,
  likelyFigure,
  likelyReasonWords,
  otherFiguresOf,
  type Package,
  printedDatesOf,
  printFigure,
} from '@mingxiao/core'
import { factsTexts } from './facts-texts.ts'
import { placeAsJson } from './report-as-json.ts'

/** The fact table for programs; figures are printed as text, with the unit they are in. */
export function factsAsJson(file: string, pack: Package, language: Language): string {
  const facts = figureFactsOf(pack).map((fact) => factAsJson(fact, pack, language))
  const sorted = [...facts.filter(({ agrees }) => !agrees), ...facts.filter(({ agrees }) => agrees)]
  const others = otherFiguresOf(pack).map(({ text, place }) => ({ text, place: placeAsJson(place) }))
  const dates = printedDatesOf(pack).map(({ date, place }) => {
    const { text, year, month, day, exists } = date
    return { text, year, month, day, exists, place: placeAsJson(place) }
  })
  return `${JSON.stringify({ file, facts: sorted, others, dates }, null, 2)}\n`
}

function factAsJson(fact: FigureFact, pack: Package, language: Language) {
  const { measure, subject, rateOf, year, stage, kind, groups } = fact
  const likely = likelyFigure(fact, pack)
  return {
    name: factsTexts[language].name(fact),
    measure,
    subject,
    rateOf,
    year,
    stage,
    kind,
    agrees: groups.length === 1,
    likely: likely && {
      figure: printFigure(likely.mention.figure),
      reason: likely.reason,
      message: likelyReasonWords[likely.reason][language],
    },
    values: groups.map((group) => ({
      mentions: group.map(({ figure, place, source, stageIsSaid }) => {
        return { figure: printFigure(figure), source, stageIsSaid, place: placeAsJson(place) }
      }),
    })),
  }
}
