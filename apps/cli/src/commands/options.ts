import { Option } from 'commander'

/** --lang, the same for every command that prints prose. */
export function languageOption(): Option {
  return new Option('--lang <language>', '语言：zh 中文，en 英文').choices(['zh', 'en']).default('zh')
}
