import { AppError } from '@mingxiao/core'

/** What the user is told when a command cannot do its work. */
const cliErrors = {
  'file-not-found': '找不到这个文件，请核对路径和文件名。',
  'file-not-readable': '没有权限读取这个文件，请检查文件权限，或关闭正在占用它的程序。',
  'path-is-folder': '这是一个文件夹，请给出其中的文件名。',
  'no-package-found': '文件中没有找到任何自评附件，请确认选对了文件。',
  'rule-not-found': '没有这条规则，用 mingxiao rules 查看全部规则。',
} as const

export type CliErrorCode = keyof typeof cliErrors

export function cliError(code: CliErrorCode, subject: string, options?: ErrorOptions): AppError {
  return new AppError(code, `${code}: ${subject}`, `${subject}：${cliErrors[code]}`, options)
}
