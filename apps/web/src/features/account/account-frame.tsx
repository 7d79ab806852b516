import type { ReactNode } from 'react'
import { chooseLanguage, language } from '../../ui/in-language.ts'
import { officeTexts } from '../office/office-texts.ts'
import { accountTexts } from './account-texts.ts'
import './account.css'

interface AccountFrameProps {
  readonly title: string
  readonly children: ReactNode
}

/** Around the pages of an account: the way home, the language, one column. */
export function AccountFrame({ title, children }: AccountFrameProps) {
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <div className="account-screen">
      <header>
        <a href="#/">
          <img src="./icon.svg" alt="" width="24" height="24" />
          {accountTexts.home}
        </a>
        <button
          type="button"
          className="quiet"
          lang={other === 'zh' ? 'zh-CN' : other}
          onClick={() => chooseLanguage(other)}
        >
          {officeTexts.otherLanguage}
        </button>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
