/** What commander finds wrong with the arguments, in Chinese; what is not known stays as it is. */
export function chineseError(said: string): string {
  const listed = said.replace(
    /Allowed choices are (.*?)\.$/m,
    (_, list: string) => `可选 ${list.split(', ').join('、')}。`,
  )
  return wordings.reduce((text, [english, chinese]) => text.replace(english, chinese), listed)
}

const wordings: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*?)'/, '没有写明“$1”。'],
  [/^error: required option '(.*?)' not specified/, '缺少选项 $1。'],
  [/^error: option '(.*?)' argument missing/, '选项 $1 后面没有写内容。'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. ?/s, '选项 $1 的“$2”不对。'],
  [/^error: command-argument value '(.*?)' is invalid for argument '(.*?)'\. ?/s, '“$2”写的“$1”不对。'],
  [/^error: option '(.*?)' cannot be used with option '(.*?)'/, '选项 $1 不能与 $2 同用。'],
  [/^error: unknown option '(.*?)'/, '没有选项 $1。'],
  [/^error: unknown command '(.*?)'/, '没有命令 $1。'],
  [/^error: too many arguments.*? Expected (\d+) arguments? but got (\d+).*$/m, '多写了参数：应有 $1 个，写了 $2 个。'],
  [/\n\(Did you mean (?:one of )?(.*?)\?\)/, '是不是 $1？'],
]
