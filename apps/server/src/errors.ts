import { AppError } from '@mingxiao/core'

/** What the user is told for each thing the server cannot do: what happened, then what to do. */
export const serverErrors = {
  'database-busy-directory': '数据目录正被另一个明效服务使用。请先停止那个服务，或用 MINGXIAO_DATA 指定另一个目录。',
  'database-no-binaries':
    '没有适合本机的内置数据库。请重新安装依赖，或设置 DATABASE_URL 使用已有的 PostgreSQL（15 以上）。',
  'database-no-user':
    '以 root 运行时内置数据库需要一个普通系统用户。请先执行 useradd --system mingxiao，或改用普通用户运行。',
  'database-start-failed': '数据库未能启动。请查看数据目录中的 postgres.log，按其中最后几行处理后重试。',
  'database-too-new': '数据库由更新版本的明效建立，本版本不能使用。请升级明效后再启动。',
  'database-changed-migration': '数据库中已执行的升级步骤与本版本不一致。请使用与数据库相符的明效版本，或从备份恢复。',
} as const

export type ServerErrorCode = keyof typeof serverErrors

export function serverError(code: ServerErrorCode, message: string, options?: ErrorOptions): AppError {
  return new AppError(code, message, serverErrors[code], options)
}
