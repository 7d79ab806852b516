import type { ReactNode } from 'react'
import { LanguageButton } from '../../ui/language-button.tsx'
import { accountTexts } from './account-texts.ts'
import './account.css'

interface AccountFrameProps {
  readonly title: string
  readonly children: ReactNode
}

/** Around the pages of an account: the way home, the language, one column. */
export function AccountFrame({ title, children }: AccountFrameProps) {
  return (
    <div className="account-screen">
      <header>
        <a href="#/">
          <img src="./icon.svg" alt="" width="24" height="24" />
          {accountTexts.home}
        </a>
        <LanguageButton />
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
