import type { PasswordSettings } from '../settings.ts'

/** What keeps a new password from being taken, in words for the user; null if nothing does. */
export function judgePassword(
  password: string,
  { name, displayName }: { readonly name: string; readonly displayName: string },
  { minLength, minKinds }: PasswordSettings,
): string | null {
  if ([...password].length < minLength) return `密码至少要有 ${minLength} 个字符。`
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password))
  if (kinds.length < minKinds) return `密码要含小写字母、大写字母、数字、其他符号中的至少 ${minKinds} 种。`
  const lower = password.toLowerCase()
  if ([name, displayName].some((part) => part.length > 2 && lower.includes(part.toLowerCase())))
    return '密码不能含有用户名或姓名。'
  if (/(.)\1{3}/u.test(password)) return '密码不能连用四个相同的字符。'
  if (guessable.some((word) => lower.includes(word))) return '密码含有常见的弱口令，请换一个。'
  return null
}

const guessable = ['password', 'passw0rd', 'p@ssw0rd', '12345678', 'qwerty', 'asdfgh', '1qaz2wsx', 'admin123', 'woaini']
