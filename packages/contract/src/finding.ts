import { z } from 'zod'

/** Where something stands: attachment and words of the form. */
export const place = z
  .object({
    attachment: z.string(),
    label: z.string(),
    quote: z.string().describe('the text there, as printed'),
    path: z.string().nullable().describe('address in the completed package'),
  })
  .meta({ id: 'Place' })

/** The number by which reviewers call a rule, and what holds in a good package. */
export const ruleName = z.object({ code: z.string(), id: z.string() })

export const severity = z.enum(['error', 'warning', 'info'])

/** One defect of a package. */
export const finding = z
  .object({
    fingerprint: z.string().describe('the same for the same defect'),
    hash: z.string().describe('SM3 of what it says; a waiver is for this'),
    rule: ruleName,
    severity,
    message: z.string(),
    data: z.record(z.string(), z.string()),
    cell: z.string().nullable().describe('the cell to be edited; null where it is computed'),
    place,
    related: z.array(place),
    cites: z.array(z.object({ article: z.string(), text: z.string() })),
  })
  .meta({ id: 'Finding' })

export type FindingJson = z.output<typeof finding>

export const decimal = z.string().describe('exact decimal')

/** What an evaluation scores, by the articles. */
export const score = z
  .object({
    attachment: z.string(),
    name: z.string().nullable(),
    printed: decimal.nullable(),
    recomputed: decimal.nullable(),
    grade: z.string().nullable(),
    steps: z.array(z.string()),
  })
  .meta({ id: 'Score' })

export type ScoreJson = z.output<typeof score>
