import type { LastYearJson } from '@mingxiao/contract'
import type { Marks } from '../margin/marks.ts'

/** The cells that say something else than a year ago, but for those that only follow from others. */
export function changeMarks({ changes }: LastYearJson): Marks {
  return new Map(
    changes.flatMap(({ cell, change }) =>
      cell === null || change['follows'] === true ? [] : [[cell, 'info'] as const],
    ),
  )
}
