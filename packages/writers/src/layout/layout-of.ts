import type { FormId } from '@mingxiao/core'
import type { EditionId } from '@mingxiao/law'
import { writerError } from '../errors.ts'
import { baseDataHunan2024 } from './editions/base-data.hunan-2024.ts'
import { projectEvaluationHunan2024, unitEvaluationHunan2024 } from './editions/evaluations.hunan-2024.ts'
import type { TableLayout } from './table-layout.ts'

type EditionLayouts = Readonly<Partial<Record<FormId, TableLayout>>>

/** The tables that can be printed, by edition. */
export const tableLayouts: Readonly<Partial<Record<EditionId, EditionLayouts>>> = {
  'hunan-2024': {
    'base-data': baseDataHunan2024,
    'unit-evaluation': unitEvaluationHunan2024,
    'project-evaluation': projectEvaluationHunan2024,
  },
}

/** How a form of an edition is laid out. */
export function layoutOf(edition: EditionId, form: FormId): TableLayout {
  const layout = tableLayouts[edition]?.[form]
  if (!layout) throw writerError('no-layout', `no layout of ${form} in ${edition}`)
  return layout
}
