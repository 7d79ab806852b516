import type { HelpConfiguration, Option } from 'commander'

/** Help in Chinese: commander's own words are English. */
export const chineseHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: inChinese,
  styleSubcommandTerm: inChinese,
  optionDescription: describeOption,
  displayWidth,
}

/** What the options say that every command has. */
export const chineseHelpTexts = {
  help: '显示用法',
  version: '显示版本号',
  helpCommand: '显示某个命令的用法',
} as const

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

function inChinese(term: string): string {
  return term.replace('[options]', '[选项]').replace('[command]', '[命令]')
}

function describeOption({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : null)
  const notes = [...(argChoices ? [`可选 ${argChoices.join('、')}`] : []), ...(usual === null ? [] : [`默认 ${usual}`])]
  return notes.length > 0 ? `${description}（${notes.join('；')}）` : description
}

/** A Chinese character takes two columns of a terminal. */
function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u1100-\u115f\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
}
