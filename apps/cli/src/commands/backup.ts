import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'

/** mingxiao backup FILE: everything the server keeps, as it stands, in one file that was read back. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('备份数据库和佐证材料到一个文件（服务运行时也可以）')
    .argument('<备份文件>', '要写入的文件，已存在的不会被覆盖')
    .action(async (file: string) => {
      const { backUpServer, readServerSettings } = await import('@mingxiao/server')
      const { tables, files, missingFiles } = await backUpServer(readServerSettings(process.env), file, new Date())
      const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
      process.stdout.write(`已备份：${Object.keys(tables).length} 张表 ${rows} 行，佐证 ${files} 份；已读回核对\n`)
      for (const hash of missingFiles) process.stdout.write(`缺少佐证文件：${hash}\n`)
      process.exitCode = missingFiles.length === 0 ? exitCodes.clean : exitCodes.findings
    })
}
