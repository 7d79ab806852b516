import { columnName } from './column-name.ts'
import { escapeXml } from './escape-xml.ts'
import { rowHeight } from './row-height.ts'
import { headStyle, styleOf } from './styles-part.ts'
import type { Sheet } from './workbook.ts'

/** A sheet with its head frozen and every column filterable; all cells are text, so nothing in them is ever run. */
export function printSheet({ columns, rows }: Sheet): string {
  const range = `A1:${columnName(columns.length)}${rows.length + 1}`
  const heads = columns.map(({ title }, at) => cell(title, 1, at, headStyle))
  const lines = rows.map(({ cells, look }, at) => {
    return row(
      at + 2,
      cells.map((text, column) => cell(text, at + 2, column, styleOf(look))),
      rowHeight(cells, columns),
    )
  })
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<dimension ref="${range}"/>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>
<sheetData>${[row(1, heads, headHeight), ...lines].join('\n')}</sheetData>
<autoFilter ref="${range}"/>
<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
</worksheet>`
}

/** Excel's limit of a cell. */
const longestText = 32_767

const headHeight = 20

function row(no: number, cells: readonly string[], height: number): string {
  return `<row r="${no}" ht="${height}" customHeight="1">${cells.join('')}</row>`
}

function cell(text: string, row: number, column: number, style: number): string {
  const at = `r="${columnName(column + 1)}${row}" s="${style}"`
  if (text === '') return `<c ${at}/>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, longestText))}</t></is></c>`
}
