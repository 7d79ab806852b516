import { AppError } from '@mingxiao/core'

/** What the user is told where a file cannot be written into. */
export const writerErrors = {
  'font-not-usable': '不能使用这个字体文件。请换用 .ttf、.ttc 或 .woff2 格式的字体，如 Windows 的宋体 simsun.ttc。',
  'missing-glyphs':
    '字体中没有这些字，不能打印成 PDF：{named}。请换用其他写法，或用 --font 写明有这些字的字体文件（如 Windows 的 simsun.ttc）。',
  'no-layout': '这一版表格没有打印版式，不能写成文件。请换用有版式的表格版本。',
  'part-encoding': '文件内容不是 UTF-8 编码，不能写入。请用 Word、Excel 或 WPS 打开后另存，再用另存的文件重做。',
  'text-too-long': '有一段文字超过 32767 字，Excel 的一个单元格容纳不下。请把它分成几段，或改用 docx、pdf 格式。',
} as const

export type WriterErrorCode = keyof typeof writerErrors

/** The error for a file that cannot be written; `detail` is for the log only, `named` for the user too. */
export function writerError(code: WriterErrorCode, detail: string, named = ''): AppError {
  return new AppError(code, detail, writerErrors[code].replace('{named}', named))
}
