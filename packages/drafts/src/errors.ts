import { AppError } from '@mingxiao/core'

/** What the user is told when a package file cannot be used; what is wrong in detail follows. */
const draftErrors = {
  'draft-not-json': '不是完整的 JSON 文本，不能作为材料数据文件读取。请按下列提示改正：',
  'draft-not-a-package': '不是明效的材料数据文件（缺少 "format": "mingxiao-package"）。请核对是否选对了文件。',
  'draft-too-new': '材料数据文件的版本比本程序新，不能读取。请升级明效后再试。',
  'draft-invalid': '材料数据文件的内容有误，请按下列提示改正：',
  'template-syntax': '报告段落的模板写法有误，请检查花括号和标签是否成对：',
  'template-field-unknown': '报告段落的模板用了没有的字段，请改正字段名：',
  'template-filter-unknown': '报告段落的模板用了没有的过滤器，请改正：',
  'template-value-unfit': '报告段落的模板与数据不符，请按下列提示改正：',
  'template-too-large': '报告段落的模板过长，或循环过多，请精简后再试：',
} as const

export type DraftErrorCode = keyof typeof draftErrors

/** The error for a refused package file. */
export function draftError(code: DraftErrorCode, detail: string, options?: ErrorOptions): AppError {
  return new AppError(code, `${code}: ${detail}`, `${draftErrors[code]}${detail}`, options)
}
