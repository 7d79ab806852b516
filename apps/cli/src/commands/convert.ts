import { Command, Option } from 'commander'
import { packageAsJson } from '../output/package-as-json.ts'
import { readInputPackage } from '../read-input.ts'
import { acceptedFiles } from './accepted-files.ts'

/** mingxiao convert FILE --to json: the package as data. */
export function convertCommand(): Command {
  return new Command('convert')
    .description('把自评材料转换为数据')
    .argument('<file>', acceptedFiles)
    .addOption(new Option('--to <format>', '目标格式').choices(['json']).default('json'))
    .action(async (file: string) => {
      const { sha256, package: pack } = await readInputPackage(file)
      process.stdout.write(`${JSON.stringify({ file, sha256, package: packageAsJson(pack) }, null, 2)}\n`)
    })
}
