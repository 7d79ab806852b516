import type { Language } from '@mingxiao/audit'
import { type PageTexts, pageTexts } from './page-texts.ts'

/** In which language a page is, and where it stands. */
export interface PageSetting {
  readonly language: Language
  readonly say: PageTexts
  /** Its own address, without what is asked there. */
  readonly address: string
  /** An address of these pages, in the same language. */
  link(path: string, query?: Readonly<Record<string, string | number | undefined>>): string
  /** This page in the other language. */
  readonly otherLanguage: string
}

export function pageSetting(url: string): PageSetting {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const language = searchParams.get('lang') === 'en' ? 'en' : 'zh'
  searchParams.delete('lang')
  const asked = Object.fromEntries(searchParams)
  return {
    language,
    say: pageTexts[language],
    address: pathname,
    link: (path, query = {}) => addressOf(path, { ...query, lang: language === 'en' ? 'en' : undefined }),
    otherLanguage: addressOf(pathname, { ...asked, lang: language === 'en' ? undefined : 'en' }),
  }
}

function addressOf(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(query).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}
