import { chooseLanguage, inLanguage, language } from './in-language.ts'

/** The page in the other language. */
export function LanguageButton({ className = 'quiet' }: { readonly className?: string }) {
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className={className}
      lang={other === 'zh' ? 'zh-CN' : other}
      onClick={() => chooseLanguage(other)}
    >
      {inLanguage({ zh: 'English', en: '中文' })}
    </button>
  )
}
