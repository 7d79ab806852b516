import { AppError } from '@mingxiao/core'

/** What the user is told when a command cannot do its work. */
const cliErrors = {
  'cache-not-usable': '不能在这里建立缓存文件夹，请用 --cache 另选文件夹，或用 --no-cache 不用缓存。',
  'file-failed': '核对这个文件时程序出错，其余文件不受影响。请把文件和后面的错误信息交给维护者：',
  'file-not-found': '找不到这个文件，请核对路径和文件名。',
  'file-not-readable': '没有权限读取这个文件，请检查文件权限，或关闭正在占用它的程序。',
  'package-file-damaged': '有不能识别的字符，可能保存时换了编码。请改正后另存为 UTF-8 编码再试。',
  'package-file-name': '材料数据文件的文件名要以 .mingxiao.json 结尾，请改 -o 后面的文件名。',
  'package-file-needed': '不是材料数据文件（*.mingxiao.json）。docx、xlsx 等文件请先用 mingxiao import 导入。',
  'path-is-folder': '这是一个文件夹，请给出其中的文件名，或用 mingxiao check --each 逐个核对其中的文件。',
  'baseline-invalid': '不是 mingxiao check --format json 输出的报告，不能作为比较的基准。',
  'format-not-asked': '没有写明要写出哪种文件，请加 --docx、--xlsx 或 --pdf。',
  'format-not-verifiable': '只能核验 mingxiao write 写出的 docx 和 xlsx 文件。',
  'format-not-writable':
    '只能在 docx 和 xlsx 文件里写批注、改文字。请用 Word、Excel 或 WPS 打开后另存为 docx 或 xlsx，再用另存的文件重做。',
  'no-files-found': '这里没有可以读取的文件，请核对路径。',
  'no-package-found': '文件中没有找到任何自评附件，请确认选对了文件。',
  'output-exists': '已经有这个文件，为免盖掉填好的内容没有写入。请用 -o 另写一个文件名，或先移走原文件。',
  'output-is-input': '不能写回原文件，请用 -o 另写一个文件名。',
  'output-needs-folder': '成批核对时每套材料各写一个网页，请用 -o 写明放网页的文件夹。',
  'output-needs-file': '这种格式不能显示在屏幕上，请用 -o 写明要写入的文件。',
  'output-not-written': '没有权限写入这个文件，或文件夹不存在，或文件正被其他程序占用，请检查后再试。',
  'rule-not-found': '没有这条规则，用 mingxiao rules 查看全部规则。',
  'stopped-early': '还没有读完就停止了，没有比较。再次运行从这里继续。',
  'settings-invalid': '设置有误，请按下列提示改正。',
} as const

export type CliErrorCode = keyof typeof cliErrors

/** The error of a command; `detail` follows what the user is told. */
export function cliError(
  code: CliErrorCode,
  subject: string,
  { detail = '', ...options }: ErrorOptions & { readonly detail?: string } = {},
): AppError {
  return new AppError(code, `${code}: ${subject}${detail}`, `${subject}：${cliErrors[code]}${detail}`, options)
}

/** Does what an error is told of with the name of the file it is about. */
export function namingFile<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError(error.code, `${file}: ${error.message}`, `${file}：${error.forUser}`, { cause: error })
  }
}

/** An error that was told before, from a result that was kept. */
export function toldBefore(code: string, forUser: string): AppError {
  return new AppError(code, code, forUser)
}
