import { Command, Option } from 'commander'
import { expect, it } from 'vitest'
import { chineseError } from './chinese-errors.ts'

/** What the user is told of the arguments. */
function told(...args: readonly string[]): string {
  let said = ''
  const settings = new Command().exitOverride().configureOutput({
    writeErr: () => undefined,
    outputError: (text) => {
      said += chineseError(text)
    },
  })
  const write = new Command('write')
    .argument('<数据文件>')
    .addOption(new Option('-o, --output <文件夹>').makeOptionMandatory())
    .addOption(new Option('--lang <语言>').choices(['zh', 'en']))
    .copyInheritedSettings(settings)
    .action(() => undefined)
  expect(() => settings.addCommand(write).parse(args, { from: 'user' })).toThrow()
  return said.trim()
}

it.each([
  [['write', '-o', 'b'], '没有写明“数据文件”。'],
  [['write', 'a'], '缺少选项 -o, --output <文件夹>。'],
  [['write', 'a', '-o'], '选项 -o, --output <文件夹> 后面没有写内容。'],
  [['write', 'a', '-o', 'b', '--lnag', 'zh'], '没有选项 --lnag。是不是 --lang？'],
  [['write', 'a', '-o', 'b', '--lang', 'fr'], '选项 --lang <语言> 的“fr”不对。可选 zh、en。'],
  [['write', 'a', 'b', '-o', 'c'], '多写了参数：应有 1 个，写了 2 个。'],
  [['wriet'], '没有命令 wriet。是不是 write？'],
])('says in Chinese what is wrong with %j', (args, expected) => {
  expect(told(...args)).toBe(expected)
})
