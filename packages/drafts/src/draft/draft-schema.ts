import { editions, type FormId } from '@mingxiao/core'
import { z } from 'zod'
import type { Draft, DraftSection } from './draft.ts'

const cells = z.record(z.string(), z.string()).describe('栏目的键 → 单元格里填写的文字')

const grid = z.strictObject({
  rows: z.record(z.string(), cells).describe('行的键 → 这一行各栏'),
  open: z
    .array(z.strictObject({ label: z.string().describe('行名，如项目名称'), cells }))
    .optional()
    .describe('没有固定行名的各行，依次排列'),
})

const rows = z.strictObject({
  rows: z.array(cells).describe('各行，依次排列'),
  total: cells.optional().describe('合计行里不能由其他单元格算出的内容'),
})

const formIds = [...new Set(editions.flatMap(({ tables, reports }) => [...tables, ...reports].map(({ id }) => id)))]
const formId = z.enum(formIds as [FormId, ...FormId[]])

const table = z.strictObject({
  form: formId.describe('表式'),
  moneyUnit: z.enum(['元', '万元']).optional().describe('表中金额的单位；不写的按表式'),
  parts: z.record(z.string(), z.union([grid, rows, cells])).describe('表中各部分'),
})

const section: z.ZodType<DraftSection> = z
  .strictObject({
    key: z.string().describe('章节的键；报告格式里没有这一节的写空文字，另写 title'),
    title: z.string().optional(),
    paragraphs: z.array(z.string()).describe('各段文字，可带 {{字段}}'),
    get sections() {
      return z.array(section)
    },
  })
  .meta({ id: 'section' }) as z.ZodType<DraftSection>

const report = z.strictObject({
  form: formId.describe('报告格式'),
  date: z.string().describe('成文日期，如 2025年5月13日'),
  opening: z.array(z.string()).describe('第一个标题前的各段'),
  sections: z.array(section),
})

/** What a package file of this version holds; unknown keys are refused. */
export const draftSchema: z.ZodType<Draft> = z
  .strictObject({
    format: z.literal('mingxiao-package'),
    version: z.literal(1),
    edition: z.enum(editions.map(({ id }) => id) as [Draft['edition'], ...Draft['edition'][]]).describe('表式版本'),
    year: z.int().min(2000).max(2100).describe('评价年度'),
    unit: z.string().describe('单位名称'),
    tables: z.array(table).describe('各表，依附件次序'),
    reports: z.array(report).describe('各报告，依附件次序'),
  })
  .meta({ title: '明效材料数据文件 *.mingxiao.json' }) as z.ZodType<Draft>
