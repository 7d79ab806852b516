import { z } from 'zod'

/** RFC 9457 problem details: what went wrong, by a code that never changes, and what to do. */
export const problem = z
  .object({
    type: z.string().describe('the entry of the guide that explains the code'),
    title: z.string().describe('what happened and what to do, for the user'),
    status: z.int(),
    code: z.string().describe('stable: programs decide by it'),
    instance: z.string().describe('the number of the request, as the log has it'),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('which parts of the request were not understood'),
    findings: z.array(z.unknown()).optional().describe('the findings that stand in the way'),
  })
  .meta({ id: 'Problem' })

export type Problem = z.output<typeof problem>
