import { AppError } from '@mingxiao/core'

/** What the user is told for each refusal of a file: what happened, then what to do. */
export const readerErrors = {
  'archive-damaged':
    '文件已损坏或不完整，无法读取。请重新下载或向提供者重新索取；若 Word 或 WPS 能打开，请另存为新文件后再试。',
  'archive-duplicate-entries': '文件内部有重名的组成部分，可能被改动过。请用 Word 或 WPS 打开后另存为新文件再试。',
  'archive-method-unsupported': '文件使用了不支持的压缩方式。请用 Word 或 WPS 打开后另存为新文件再试。',
  'archive-of-files':
    '这是一个压缩包，里面有多个文件，不是单独一份文档。请整包核对（按一套材料读取），或先解压再选择其中的文件。',
  'archive-overlapping-entries': '文件内部结构互相重叠，不是正常的文档。请用 Word 或 WPS 打开后另存为新文件再试。',
  'archive-ratio': '文件解压后异常庞大，不是正常的文档。请核实来源；若确为正常文件，请删去无用内容后另存再试。',
  'archive-too-large': '文件解压后过大，无法读取。请删去图片等无用内容，或拆分为几个文件后再试。',
  'archive-too-many-entries': '文件内部的组成部分过多，无法读取。请删去图片等无用内容后另存再试。',
  'compound-file-damaged':
    '文件已损坏或不完整，无法读取。请重新下载或向提供者重新索取；若 Word 或 WPS 能打开，请另存为 .docx 后再试。',
  'excel-file-too-old': '文件是 Excel 95 或更早版本的格式，无法读取。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
  'file-empty': '文件是空的，没有内容。请核对是否下载或复制完整。',
  'file-encrypted': '文件设有打开密码，无法读取。请在 Word、Excel 或 WPS 中取消密码，另存后再试。',
  'file-not-zip':
    '文件不是 docx 或 xlsx 格式（可能只改了扩展名）。请用 Word、Excel 或 WPS 打开后另存为 docx 或 xlsx 再试。',
  'file-too-large': '文件过大，无法读取。请压缩文件中的图片，或拆分为几个文件后再试。',
  'format-unsupported':
    '暂不能读取这种文件（可读取 docx、doc、xlsx、xls、pdf、html 和文本）。请用 Word、Excel 或 WPS 打开后另存为 docx 或 xlsx 再试；扫描件请提供原始电子文件。',
  'html-too-deep':
    '网页内容嵌套层数过多，不是正常的网页。请用浏览器打开，把内容复制到 Word 或 WPS 中另存为 docx 再试。',
  'no-files': '这里没有可以读取的文件，请核对是否选对了文件夹或压缩包。',
  'no-text-layer':
    'PDF 文件中没有文字，只有图像，应是扫描件，无法读取。请提供 Word、Excel 原始文件，或由原始文件直接导出的 PDF。',
  'not-a-text-file': '文件不是文本文件。请选择 txt 文件，或在原程序中另存为 UTF-8 编码的纯文本再试。',
  'not-a-word-document': '文件不是 Word 文档。请选择 docx 文件，或用 Word、WPS 打开后另存为 docx 再试。',
  'not-a-workbook': '文件不是可读取的 Excel 工作簿。请用 Excel 或 WPS 打开后另存为 xlsx 再试。',
  'part-too-large': '文件中有一部分解压后过大，无法读取。请删去无用内容，或拆分为几个文件后再试。',
  'office-failed':
    'LibreOffice 没能转换这个文件，可能已损坏。请用 WPS、Word 打开后另存为 docx（表格另存为 xlsx）再试。',
  'office-not-installed':
    '读取这种文件（rtf、odt、ods、Works 文档等）要先安装 LibreOffice。请安装后再试（官网 libreoffice.org，或系统的软件商店），或用 WPS、Word 打开后另存为 docx（表格另存为 xlsx）。',
  'office-too-slow':
    'LibreOffice 转换这个文件用时过长，已停止。请用 WPS、Word 打开后另存为 docx（表格另存为 xlsx）再试。',
  'pdf-damaged': 'PDF 文件已损坏或不完整，无法读取。请重新下载，或请提供者重新导出。',
  'pdf-page-too-full': 'PDF 文件有一页内容过多，不是正常的文档。请提供 Word 或 Excel 文件。',
  'pdf-too-slow': 'PDF 文件读取用时过长，已停止。请提供 Word 或 Excel 文件，或拆分为几个文件后再试。',
  'pdf-too-many-pages': 'PDF 文件页数过多，无法读取。请拆分为几个文件后再试。',
  'table-too-deep': '表格嵌套层数过多，无法读取。请把内层表格移到外面后再试。',
  'table-too-wide': '表格列数过多，无法读取。请删去多余的列，或用 Word、WPS 打开后另存再试。',
  'too-many-cells': '文件中的单元格过多，无法读取。请删去空白的行和列，或拆分为几个文件后再试。',
  'too-many-files':
    '文件过多，不像是一套材料。请只保留一套材料的文件；如果每个文件各是一套，请逐个核对（命令行加 --each）。',
  'too-many-paragraphs': '文件中的段落过多，无法读取。请删去空行，或拆分为几个文件后再试。',
  'word-file-too-old': '文件是 Word 95 或更早版本的格式，无法读取。请在 Word 或 WPS 中另存为 .docx 后再试。',
  'xml-damaged': '文件内容已损坏，无法读取。请用 Word、Excel 或 WPS 打开并修复，另存后再试。',
  'xml-doctype': '文件内容含有文档类型声明，出于安全不予读取。请用 Word、Excel 或 WPS 打开后另存再试。',
  'xml-encoding': '文件内容使用了不支持的文字编码。请用 Word、Excel 或 WPS 打开后另存再试。',
  'xml-too-deep': '文件内容嵌套层数过多，不是正常的文档。请用 Word、Excel 或 WPS 打开后另存再试。',
} as const

export type ReaderErrorCode = keyof typeof readerErrors

/** The error for a refused file; `detail` is for the log only. */
export function readerError(code: ReaderErrorCode, detail: string, options?: ErrorOptions): AppError {
  return new AppError(code, detail, readerErrors[code], options)
}
