import { AppError, editions } from '@mingxiao/core'
import { blankDraft, cellsOfDraft, type Draft, draftOfCells, printDraft, readDraft } from '@mingxiao/drafts'
import { editionOf } from '@mingxiao/law'
import type { EditionChoice, EngineCall, EngineReply, EngineRequest } from './engine-protocol.ts'
import { fieldChoices } from './field-choices.ts'
import { indicatorChoices } from './indicator-choices.ts'
import type { HeldPackage } from './package-view.ts'
import { SentViews } from './shared-views.ts'
import { viewPackage } from './view-package.ts'

/** Rules and formulas run here, so that typing never waits for them. */
self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  self.postMessage(reply(data))
}

function reply(request: EngineRequest): EngineReply {
  const { id } = request
  try {
    return { id, answer: answer(request) }
  } catch (error) {
    if (error instanceof AppError) return { id, refusal: error.forUser }
    return { id, fault: error instanceof Error ? error.message : String(error) }
  }
}

function answer(call: EngineCall): unknown {
  switch (call.name) {
    case 'open':
      return held(readDraft(call.input))
    case 'begin':
      return held(blankDraft(call.input))
    case 'print':
      return printDraft(draftOfCells(call.input.head, new Map(call.input.cells)))
    case 'view':
      return sentViews.send(call.input.page, call.input.has, viewPackage(call.input))
    case 'fields':
      return fieldChoices(call.input)
    case 'indicators':
      return indicatorChoices(call.input)
    case 'editions':
      return editionChoices()
  }
}

const sentViews = new SentViews()

function held(draft: Draft): HeldPackage {
  const { edition, unit, year } = draft
  return { head: { edition, unit, year }, cells: [...cellsOfDraft(draft)] }
}

/** Those with reports first: they are whole packages. A layout that is not known cannot be filled in. */
function editionChoices(): readonly EditionChoice[] {
  return editions
    .filter(({ id }) => id !== 'other-layouts')
    .toSorted((a, b) => b.reports.length - a.reports.length)
    .map(({ id, firstYear }) => ({ id, firstYear, title: editionOf(id).title }))
}
