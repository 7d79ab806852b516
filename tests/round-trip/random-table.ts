import type { LaidTable } from '@mingxiao/writers'
import { aLaidCell, aLaidParagraph } from '@mingxiao/writers/testing'
import fc from 'fast-check'

const words = fc.constantFrom(
  '按计划完成',
  '（详见说明）',
  '“暂缓执行”',
  '12.82万元',
  '99.5%',
  '，',
  '。',
  '《规定》',
  '2024年',
)
const text = fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))
const align = fc.constantFrom('left', 'center', 'both' as const)

/** A group of rows: a label over all of them, then cells of one row each, or one over two columns. */
const group = fc.record({
  label: fc.stringMatching(/^[一二三四五六七八九十]{2,6}$/),
  isUpright: fc.boolean(),
  rows: fc.array(fc.record({ first: text, second: text, isMerged: fc.boolean(), align }), {
    minLength: 1,
    maxLength: 12,
  }),
})

/** A table with a head and groups of rows; long enough, in most cases, for several pages. */
export const randomTable: fc.Arbitrary<LaidTable> = fc
  .array(group, { minLength: 1, maxLength: 6 })
  .map((groups): LaidTable => {
    const head = [aLaidCell(0, '类别'), aLaidCell(1, '内容'), aLaidCell(2, '说明')]
    const rows = groups.flatMap(({ label, isUpright, rows: lines }) =>
      lines.map(({ first, second, isMerged, align: way }, at) => {
        const paragraph = (said: string) => ({ paragraphs: [aLaidParagraph([said], { align: way })] })
        const cells = isMerged
          ? [aLaidCell(1, '', { columnSpan: 2, ...paragraph(first) })]
          : [aLaidCell(1, '', paragraph(first)), aLaidCell(2, '', paragraph(second))]
        return at === 0 ? [aLaidCell(0, label, { rowSpan: lines.length, isUpright }), ...cells] : cells
      }),
    )
    return {
      kind: 'table',
      columns: [500, 4000, 4300],
      headRows: 1,
      rows: [head, ...rows].map((cells) => ({ height: 400, mayGrow: true, cells })),
    }
  })
