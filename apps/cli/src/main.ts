import { AppError } from '@mingxiao/core'
import { Command } from 'commander'
import { chineseError } from './chinese-errors.ts'
import { chineseHelp, chineseHelpTexts } from './chinese-help.ts'
import { adminCommand } from './commands/admin.ts'
import { annotateCommand } from './commands/annotate.ts'
import { backupCommand } from './commands/backup.ts'
import { checkCommand } from './commands/check.ts'
import { compareCommand } from './commands/compare.ts'
import { convertCommand } from './commands/convert.ts'
import { diffCommand } from './commands/diff.ts'
import { explainCommand } from './commands/explain.ts'
import { factsCommand } from './commands/facts.ts'
import { fixCommand } from './commands/fix.ts'
import { importCommand } from './commands/import.ts'
import { initCommand } from './commands/init.ts'
import { restoreCommand } from './commands/restore.ts'
import { rulesCommand } from './commands/rules.ts'
import { scoreCommand } from './commands/score.ts'
import { serveCommand } from './commands/serve.ts'
import { verifyCommand } from './commands/verify.ts'
import { verifyTrailCommand } from './commands/verify-trail.ts'
import { writeCommand } from './commands/write.ts'
import { exitCodes } from './exit-codes.ts'
import { productVersion } from './product-version.ts'

const program = new Command('mingxiao')
  .description('明效：读取预算绩效自评材料，逐条核对并指出问题')
  .version(productVersion, '-V, --version', chineseHelpTexts.version)
  .helpOption('-h, --help', chineseHelpTexts.help)
  .helpCommand('help [命令]', chineseHelpTexts.helpCommand)
  .configureHelp(chineseHelp)
  .configureOutput({ outputError: (text, write) => write(chineseError(text)) })
  .showHelpAfterError('（用 --help 查看用法）')
  .exitOverride()
for (const command of [
  checkCommand,
  annotateCommand,
  fixCommand,
  compareCommand,
  scoreCommand,
  factsCommand,
  convertCommand,
  initCommand,
  importCommand,
  writeCommand,
  verifyCommand,
  diffCommand,
  rulesCommand,
  explainCommand,
  serveCommand,
  adminCommand,
  backupCommand,
  restoreCommand,
  verifyTrailCommand,
]) {
  program.addCommand(command().copyInheritedSettings(program))
}

process.stdout.on('error', leaveQuietly)
try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** commander has already said what is wrong with the arguments; our own errors carry words for the user; the rest is a bug. */
function exitCodeOf(error: unknown): number {
  if (error instanceof AppError) {
    process.stderr.write(`${error.forUser}（${error.code}）\n`)
    return exitCodes.cannotRun
  }
  if (error instanceof Error && 'exitCode' in error) return error.exitCode === 0 ? 0 : exitCodes.cannotRun
  throw error
}

/** A reader such as `head` may close the pipe before we are done. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
}
