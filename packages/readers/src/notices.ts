/** What each notice of a reader says; `{…}` is filled from the notice's data. */
export const noticeMessages = {
  'cell-too-long': {
    zh: '此单元格的文字过长，只读取了前{most}个字。请检查是否误粘贴，删去多余内容后重新提交。',
    en: 'The text of this cell is too long; only its first {most} characters were read. Check whether it was pasted by mistake, and submit the file again without the rest.',
  },
  chart: { zh: '此处有图表，图中数据未读取。', en: 'A chart stands here; its data were not read.' },
  'chart-sheet': {
    zh: '工作表“{sheet}”是图表或宏表，未读取。',
    en: 'Sheet “{sheet}” is a chart or a macro sheet; it was not read.',
  },
  converted: {
    zh: '文件先由 LibreOffice 转换为 {format} 再读取，位置是转换后文件中的位置。',
    en: 'LibreOffice converted the file to {format} first; places are those in the converted file.',
  },
  diagram: {
    zh: '此处有 SmartArt 图示，图中文字未读取。',
    en: 'A SmartArt diagram stands here; text in it was not read.',
  },
  'drawn-text': { zh: '此处有艺术字或图形文字，未读取。', en: 'Drawn text stands here; it was not read.' },
  'embedded-object': { zh: '此处嵌有其他文件，内容未读取。', en: 'Another file is embedded here; it was not read.' },
  'file-cut-short': {
    zh: '文件不完整，后面的内容没有读到。',
    en: 'The file is incomplete: what came after was not read.',
  },
  'form-control': {
    zh: '此处有表单控件，其中所填内容未读取。',
    en: 'A form control stands here; what it holds was not read.',
  },
  'format-hides-value': {
    zh: '此单元格的格式使数值“{value}”不显示，按显示读作空白。',
    en: 'The format of this cell shows nothing of its value “{value}”; it was read as blank, as displayed.',
  },
  formula: {
    zh: '此处有公式，仅按先后次序读取其中文字，请核对。',
    en: 'A formula stands here; its characters were read in order only. Please check.',
  },
  'formula-error': {
    zh: '此单元格的公式出错，显示为“{value}”。',
    en: 'The formula of this cell failed and shows “{value}”.',
  },
  'formula-without-value': {
    zh: '此单元格有公式但没有保存计算结果，读作空白。请用 Excel 或 WPS 打开后重新保存。',
    en: 'This cell has a formula but no stored result; it was read as blank. Open and save the file in Excel or WPS.',
  },
  'hidden-columns': {
    zh: '工作表“{sheet}”的 {columns} 列设为隐藏，已照常读取。',
    en: 'Columns {columns} of sheet “{sheet}” are hidden; they were read all the same.',
  },
  'hidden-row': {
    zh: '工作表“{sheet}”的第 {row} 行设为隐藏，已照常读取。',
    en: 'Row {row} of sheet “{sheet}” is hidden; it was read all the same.',
  },
  'hidden-sheet': { zh: '工作表“{sheet}”设为隐藏，未读取。', en: 'Sheet “{sheet}” is hidden; it was not read.' },
  'hidden-table': {
    zh: '被合并的单元格中藏有表格，未读取。',
    en: 'A table hides in a cell merged away; it was not read.',
  },
  'hidden-text': {
    zh: '此处有设为“隐藏”的文字“{text}”，未读取。',
    en: 'Hidden text “{text}” stands here; it was not read.',
  },
  'merge-overlap': {
    zh: '工作表“{sheet}”的合并区域 {range} 与另一合并区域重叠，按未合并读取。',
    en: 'The merged range {range} of sheet “{sheet}” overlaps another; it was read as not merged.',
  },
  'merged-away-text': {
    zh: '此处被合并的单元格中藏有文字“{text}”，未读取。',
    en: 'The text “{text}” hides in a cell merged away here; it was not read.',
  },
  'missing-shared-string': {
    zh: '此单元格引用的文字（第 {index} 项）不在文件中，读作空白。',
    en: 'The text this cell refers to (item {index}) is not in the file; it was read as blank.',
  },
  'missing-sheet': {
    zh: '工作表“{sheet}”的内容不在文件中，未读取。',
    en: 'The content of sheet “{sheet}” is not in the file; it was not read.',
  },
  'no-text': {
    zh: '文件中没有文字，可能是扫描件。请提供可编辑的文件。',
    en: 'The file holds no text; it may be a scan. Please supply an editable file.',
  },
  'notices-cut': { zh: '另有 {count} 条提示未列出。', en: '{count} further notices are left out.' },
  'number-in-cell': {
    zh: '单元格中的自动编号“{numbers}”未计入文字。',
    en: 'The automatic numbers “{numbers}” are no part of the cell’s text.',
  },
  'outside-part': {
    zh: '此处引用了另一份文档，内容未读取。',
    en: 'Another document is included here; it was not read.',
  },
  'page-without-text': {
    zh: '第 {page} 页没有文字，只有图像，应是扫描页，未读取。请提供可编辑的文件。',
    en: 'Page {page} has no text but a picture, and seems to be a scan; it was not read. Please supply an editable file.',
  },
  picture: { zh: '此处有图片，图中文字未读取。', en: 'A picture stands here; text in it was not read.' },
  'placeholder-text': {
    zh: '此处的填写控件尚未填写，读到的是提示文字。',
    en: 'This field was not filled in; its prompt was read as text.',
  },
  'ragged-merge': {
    zh: '此处纵向合并的单元格宽度不一，按未合并读取。',
    en: 'Cells merged downwards differ in width here; they were read as not merged.',
  },
  'scanned-page': {
    zh: '第 {page} 页是扫描页，文字由识别得来，表格线是图像，表格未读取。请提供可编辑的文件。',
    en: 'Page {page} is a scan with recognised text; its tables are drawn in a picture and were not read. Please supply an editable file.',
  },
  'sheet-drawing': {
    zh: '工作表“{sheet}”中有图片、图表、文本框或控件，其中文字未读取。',
    en: 'Sheet “{sheet}” holds pictures, charts, text boxes or controls; text in them was not read.',
  },
  'table-row-cut': {
    zh: '表格最后一行缺少行尾标记，单元格位置按上一行推定。',
    en: 'The last row of the table has no end mark; its cells were placed like those of the row above.',
  },
  'text-box': {
    zh: '此处有文本框，其中文字接在本段之后读取。',
    en: 'A text box stands here; its text was read after this paragraph.',
  },
  'table-too-long': {
    zh: '此表过长，从这里起的{rows}行没有读取（只读取了前{most}行）。请检查是否误重复粘贴，或把表格拆成几份后重新提交。',
    en: 'This table is too long: {rows} rows from here on were not read (only the first {most} were). Check whether rows were pasted twice, or split the table and submit it again.',
  },
  'text-too-long': {
    zh: '这一部分的文字过长，从这里起有{lines}段没有读取（最多读取{most}个字）。请检查是否误重复粘贴，删去多余内容后重新提交。',
    en: 'The text of this part is too long: {lines} paragraphs from here on were not read (at most {most} characters are). Check whether text was pasted twice, and submit the file again without the rest.',
  },
  'too-many-attachments': {
    zh: '文件中的自评表过多，从这里起的{left}份没有读取（最多读取{most}份）。请检查是否误重复粘贴，或分成几套材料提交。',
    en: 'The file holds too many forms: {left} from here on were not read (at most {most} are). Check whether they were pasted twice, or submit them as several packages.',
  },
  'undecodable-text': { zh: '此行有无法识别的字符。', en: 'This line holds characters that could not be decoded.' },
  'unknown-element': {
    zh: '文件含有未知内容（{name}），已尽量读取其中文字。',
    en: 'The file holds unknown content ({name}); text in it was read as far as possible.',
  },
  'unknown-symbol': {
    zh: '此处有无法识别的符号（字体 {font}，代码 {code}）。',
    en: 'An unknown symbol stands here (font {font}, code {code}).',
  },
  'attachment-repeated': {
    zh: '“{title}”出现了不止一次，只读取了第一份；请核对是否重复粘贴。',
    en: '“{title}” stands in the file more than once; only the first was read. Check whether it was pasted twice.',
  },
  'layout-unknown': {
    zh: '此表的版式不在已知之列，只按表头文字读取了能认出的栏目；没有认出的表头：{heads}。请对照原表核对。',
    en: 'The layout of this table is not known; only columns whose heads could be understood were read, and not: {heads}. Please check.',
  },
  'monitoring-table': {
    zh: '此表是绩效运行监控表，不是自评表，未读取。',
    en: 'This table monitors performance during the year; it is no self-evaluation and was not read.',
  },
  'file-not-read': {
    zh: '文件“{file}”没有读取：{reason}',
    en: 'The file “{file}” was not read: {reason}',
  },
  'file-of-other-unit': {
    zh: '文件“{file}”写的单位是“{unit}”，其他文件写的是“{others}”。请核对是否混入了其他单位的材料。',
    en: 'The file “{file}” names the unit “{unit}”, others “{others}”. Check whether papers of another unit are among them.',
  },
  'file-of-other-year': {
    zh: '文件“{file}”写的年度是{year}年，其他文件写的是{others}年。请核对是否混入了其他年度的材料。',
    en: 'The file “{file}” is of {year}, others of {others}. Check whether papers of another year are among them.',
  },
  'file-without-attachment': {
    zh: '文件“{file}”中没有自评附件，未计入这套材料。',
    en: 'The file “{file}” holds no self-evaluation form or report and is no part of the package.',
  },
  'no-attachment': {
    zh: '没有找到任何自评附件（基础数据表、自评表或自评报告）。请确认选对了文件。',
    en: 'No self-evaluation form or report was found. Check that this is the right file.',
  },
  'no-year': {
    zh: '标题中没有写明评价年度，按表式的首个年度处理。请在标题中写明“××××年度”。',
    en: 'No title prints the evaluation year; the first year of the forms is assumed. Print the year in the titles.',
  },
  'table-in-report': { zh: '报告正文中的表格未读取。', en: 'A table inside a report was not read.' },
  'table-not-recognised': {
    zh: '此表不是已知的自评表式，未读取。',
    en: 'This table is none of the known forms and was not read.',
  },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type NoticeCode = keyof typeof noticeMessages
