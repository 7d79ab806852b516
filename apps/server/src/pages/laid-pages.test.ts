import type { LaidCell, LaidDocument, LaidParagraph } from '@mingxiao/writers'
import { html } from '@mingxiao/writers'
import { expect, test } from 'vitest'
import { laidPages } from './laid-pages.ts'
import { pageSetting } from './page-setting.ts'

const paragraph = (text: string, style: Partial<LaidParagraph['style']> = {}): LaidParagraph => ({
  kind: 'paragraph',
  style: {
    align: 'left',
    indent: 0,
    lineHeight: null,
    before: 0,
    after: 0,
    outline: null,
    keepWithNext: false,
    ...style,
  },
  runs: [{ text, font: 'song', size: 21, isBold: false, figure: null }],
})
const cell = (text: string, column: number, more: Partial<LaidCell> = {}): LaidCell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  vertical: 'center',
  isUpright: false,
  paragraphs: [paragraph(text, { align: 'center' })],
  ...more,
})
const laid: LaidDocument = {
  title: '甲',
  packageHash: null,
  sections: [
    {
      name: '附件2 自评表',
      paper: { width: 1, height: 1, margin: { top: 0, right: 0, bottom: 0, left: 0 } },
      isNumbered: false,
      blocks: [
        paragraph('2024年度自评表', { outline: 1 }),
        {
          kind: 'table',
          columns: [100, 300],
          headRows: 0,
          rows: [
            {
              height: 1,
              mayGrow: true,
              cells: [cell('绩效\n指标', 0, { rowSpan: 2, isUpright: true }), cell('<b>', 1)],
            },
            { height: 1, mayGrow: true, cells: [cell('10', 1)] },
          ],
        },
        paragraph('一、存在的问题', { outline: 2 }),
        paragraph('没有。', { align: 'both', indent: 640 }),
      ],
    },
  ],
}

test('merged cells, heads and headings are as on paper, and text is text', () => {
  const printed = html`${laidPages(pageSetting('/public'), laid, ['绩效指标'])}`.text.replaceAll('\n', '')
  expect(printed).toBe(
    '<section class="attachment" id="sheet-1" lang="zh-CN"><h3>附件2 自评表</h3>' +
      '<div class="sheet" role="region" aria-label="附件2 自评表，可左右滚动" tabindex="0">' +
      '<p class="title">2024年度自评表</p><table class="form"><colgroup><col width="25.00%"><col width="75.00%"></colgroup><tbody>' +
      '<tr><th class="center upright" rowspan="2">绩效<br>指标</th><td class="center">&lt;b&gt;</td></tr><tr><td class="center">10</td></tr>' +
      '</tbody></table><h4>一、存在的问题</h4><p class="both indented">没有。</p></div></section>',
  )
})
