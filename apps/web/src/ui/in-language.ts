export type Language = 'zh' | 'en'

const key = 'mingxiao-language'

/** The language of the screens. It is chosen once for a page: choosing another loads the page anew. */
export const language: Language = readLanguage()

/** How the page writes days and numbers. */
export const locale = language === 'zh' ? 'zh-CN' : 'en-GB'

/** The texts of a screen in the chosen language. */
export function inLanguage<T>(texts: Readonly<Record<Language, T>>): T {
  return texts[language]
}

/** Keeps the choice and shows the page in it. */
export function chooseLanguage(next: Language): void {
  globalThis.localStorage.setItem(key, next)
  globalThis.location.reload()
}

/** Also runs where nothing is kept, as in workers and tests. */
function readLanguage(): Language {
  if (!('localStorage' in globalThis) || !('document' in globalThis)) return 'zh'
  return globalThis.localStorage.getItem(key) === 'en' ? 'en' : 'zh'
}
