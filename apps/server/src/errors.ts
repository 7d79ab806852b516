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
  'request-invalid': '请求的内容不符合接口约定，请对照接口说明改正。',
  'request-too-large': '提交的内容超过了大小上限，请压缩或拆分后再提交。',
  'media-type-unsupported': '不支持这种内容类型，请按接口说明提交 JSON 或文件。',
  'route-not-found': '没有这个地址，请核对后重试。',
  'not-signed-in': '请先登录。登录可能已经超时或在别处退出。',
  'sign-in-wrong': '用户名或密码有误，或账号因多次失败暂时锁定。请核对后重试，或过一段时间再试。',
  'second-factor-needed': '还需要输入动态口令才能继续。',
  'second-factor-wrong': '动态口令不正确或已经用过，请输入下一个口令。',
  'second-factor-bound': '账号已经绑定动态口令。如需更换，请先解除。',
  'second-factor-not-asked': '现在不需要动态口令。',
  'password-change-needed': '请先修改密码再继续。首次登录或密码到期都需要修改。',
  'password-too-weak': '这个密码不能使用。',
  'invitation-invalid': '邀请无效、已用过或已过期，请联系管理员重新邀请。',
  'origin-refused': '请求来自其他网站，已拒绝。请从本系统的页面操作。',
  'too-many-requests': '操作过于频繁，请稍候再试。',
  'idempotency-key-missing': '写操作需要 Idempotency-Key，请按接口说明加上。',
  'idempotency-key-reused': '同一个 Idempotency-Key 用在了不同的请求上。',
  'idempotency-key-busy': '同样的请求正在处理，请稍候。',
  'sign-on-not-configured': '没有启用单点登录，请用用户名和密码登录。',
  'sign-on-failed': '单点登录没有成功，请重新开始登录。',
  'sign-on-unknown': '单点登录的身份没有对应的账号，请联系管理员。',
  'database-unavailable': '数据库暂时不可用，请稍后重试；已经确认保存的内容不会丢失。',
  'package-not-found': '没有找到这套材料。它可能不存在，或不在您的权限范围内，请核对后重试。',
  'organisation-not-found': '没有找到这个单位。它可能不存在，或不在您的权限范围内，请核对后重试。',
  'package-exists': '这个单位这一年度的材料已经建立，请直接打开。',
  'edition-unknown': '没有适用于本地区这一年度的表式，请核对年度。',
  'role-not-allowed': '您的角色不能进行这项操作，请由相应角色的人员办理。',
  'state-not-allowed': '材料目前的状态不能进行这项操作，请刷新后查看办理进度。',
  'package-changed': '材料在您打开以后又有改动，请查看最新内容后再办理。',
  'package-replaced': '这套材料已重新打开，请在接替它的材料上办理。',
  'reason-missing': '这项操作要写明理由。',
  'notes-not-taken': '逐格意见只能在退回时填写。',
  'parts-exclude': '您在本次报送中已经办理过不相容的环节（填报、签字、审核须由不同人员办理），请由他人办理。',
  'findings-open': '还有未处理的错误，改正后再提交；确有原因的，逐条申请豁免：',
  'waivers-open': '还有错误的豁免未被接受，请先逐条审定豁免，或退回单位改正：',
  'report-unreadable': '报告段落的模板写法有误，改正后再提交：',
  'window-closed': '不在本年度的报送时间内。需要补报的，请向财政部门申请延期。',
  'cells-invalid': '一次提交的单元格过多，或同一格出现多次，请分批提交。',
  'cell-unknown': '表式中没有这一格，请刷新页面后重试：',
  'cell-unfit': '这一格的内容过长，或含有不能保存的字符，请改正：',
  'text-unfit': '文字为空、过长，或含有不能保存的字符，请改正。',
  'finding-not-found': '没有找到这条问题或它的豁免申请，可能已经改正，请刷新后查看。',
  'waiver-decided': '这条豁免已经审定，不能再改。',
  'note-not-found': '没有找到这条意见，请刷新后查看。',
  'note-settled': '这条意见已经标为处理完毕。',
  'evidence-not-found': '没有找到这份佐证材料，可能已被移除，请刷新后查看。',
  'version-not-found': '没有找到这个版本，请从版本列表中选择。',
  'receipt-not-found': '没有找到这个回执编号，请核对后重试。',
  'window-invalid': '报送时间有误：结束应晚于开始，延期应晚于原定结束时间，提醒天数应为 0 到 365 的整数。',
  'file-infected': '文件没有通过病毒检查，已拒绝。请处理后重新提交。',
  'file-without-package': '文件中没有认出自评材料的表格或报告，请核对是否选对了文件。',
  'file-of-other-package': '文件与这套材料的年度或表式版本不同，不能导入：',
  unexpected: '服务器出错，已记入日志。请稍后重试，仍出现时请把编号告诉管理员。',
  'window-not-found': '这个年度还没有设定报送时间。',
} as const

export type ServerErrorCode = keyof typeof serverErrors

/** `detail` follows what the user is told. */
export function serverError(
  code: ServerErrorCode,
  message: string,
  { detail = '', ...options }: ErrorOptions & { readonly detail?: string } = {},
): AppError {
  return new AppError(code, message, `${serverErrors[code]}${detail}`, options)
}
