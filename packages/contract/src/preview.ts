import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'

/** Where in its file something stands: which source, which of its blocks, in a table which cell, from 0. */
const spot = z.object({ source: z.int(), block: z.int(), row: z.int().nullable(), column: z.int().nullable() })

const sourceCell = z.object({
  row: z.int(),
  column: z.int(),
  rowSpan: z.int(),
  columnSpan: z.int(),
  text: z.string(),
})

const source = z.object({
  name: z.string().describe('of the file inside an archive; empty where there is one file'),
  format: z.string(),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('paragraph'), text: z.string() }),
      z.object({
        kind: z.literal('table'),
        name: z.string().describe('of the sheet in a workbook'),
        columnCount: z.int(),
        cells: z.array(sourceCell),
      }),
    ]),
  ),
})

/** A file as it was read, beside the package that was found in it; nothing is written. */
const filePreview = z
  .object({
    head: z.object({ edition: z.string(), unit: z.string(), year: z.int() }),
    cells: z.array(z.object({ address: z.string(), value: z.string() })),
    places: z
      .array(z.object({ address: z.string(), spot: spot.nullable(), isUnreadable: z.boolean() }))
      .describe('where each cell was read; unreadable where the text is no value of its field'),
    notices: z
      .array(
        z.object({
          code: z.string(),
          message: z.string(),
          address: z.string().nullable().describe('the cell that it is about'),
          spot: spot.nullable(),
        }),
      )
      .describe('what was passed over, read in part only or taken by guess'),
    sources: z.array(source),
  })
  .meta({ id: 'FilePreview' })

export type FilePreviewJson = z.output<typeof filePreview>

export const previewEndpoints = {
  previewFile: defineEndpoint({
    tag: '材料',
    access: 'session',
    unkeyed: true,
    method: 'POST',
    path: '/api/previews',
    summary: '读一个文件，给出读到的各格和原文位置；不写入任何内容',
    body: 'file',
    answer: { status: 200, body: filePreview },
  }),
} as const
