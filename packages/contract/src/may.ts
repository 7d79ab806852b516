import { z } from 'zod'
import { moveName } from './move.ts'

/** What can be done to a package without moving it. */
const deedName = z.enum([
  'read',
  'edit',
  'import',
  'ask-waiver',
  'decide-waiver',
  'score-review',
  'note',
  'settle-note',
  'add-evidence',
])

/** What the caller may do to a package as it stands: the server refuses everything else. */
export const may = z
  .object({
    moves: z
      .array(
        z.object({
          move: moveName,
          needsReason: z.boolean().describe('a reason must be written'),
          hindrance: z
            .object({ code: z.string(), forUser: z.string() })
            .nullable()
            .describe('what has to be dealt with first; in a list findings are not looked at'),
        }),
      )
      .describe('of the caller’s roles and the package’s state'),
    deeds: z.array(deedName),
  })
  .meta({ id: 'May' })

export type MayJson = z.output<typeof may>
