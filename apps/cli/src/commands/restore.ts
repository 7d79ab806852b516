import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { trailAsText } from '../output/trail-as-text.ts'

/** mingxiao restore FILE: an empty database becomes what the backup was made of, row by row. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('把备份恢复到空的数据库，逐行核对，并核验留痕')
    .argument('<备份文件>')
    .action(async (file: string) => {
      const { readServerSettings, restoreServer } = await import('@mingxiao/server')
      const { manifest, trail } = await restoreServer(readServerSettings(process.env), file)
      const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
      process.stdout.write(`已恢复并逐行核对：${rows} 行，佐证 ${manifest.files} 份\n${trailAsText(trail)}`)
      for (const hash of manifest.missingFiles) process.stdout.write(`备份时已缺少佐证文件：${hash}\n`)
      process.exitCode = trail.some(({ broken }) => broken) ? exitCodes.findings : exitCodes.clean
    })
}
