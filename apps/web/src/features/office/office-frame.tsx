import type { Me } from '@mingxiao/contract'
import { ConfigProvider } from 'antd'
import english from 'antd/locale/en_US'
import chinese from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useMemo } from 'react'
import { inLanguage, language } from '../../ui/in-language.ts'
import { useDark } from '../../ui/use-dark.ts'
import { useMedia } from '../../ui/use-media.ts'
import { BindFactorFirst } from '../account/bind-factor-first.tsx'
import { SignInForm } from '../session/sign-in-form.tsx'
import { signedIn } from '../session/signed-in.ts'
import { useSession } from '../session/use-session.ts'
import { OfficeHeader } from './office-header.tsx'
import { mayOpen, type OfficeScreenName, rolesIn } from './office-screens.ts'
import { officeTexts } from './office-texts.ts'
import { officeTheme } from './office-theme.ts'
import './office.css'

dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')

interface OfficeFrameProps {
  readonly regionId: number
  /** The section in the navigation. */
  readonly screen: OfficeScreenName
  readonly title: string
  /** What the page stands under, with addresses such as “#/regions/430981/review”. */
  readonly path?: readonly { readonly label: string; readonly href: string }[]
  /** What can be done with the page as a whole, at the right of its title. */
  readonly actions?: ReactNode
  /** Only drawn for somebody who is signed in and has business here. */
  readonly children: (me: Me) => ReactNode
}

/** Around every screen of reviewers, bureau, auditor and administration: who one is, where one may go, Ant Design in our colours. */
export function OfficeFrame({ regionId, screen, title, path = [], actions, children }: OfficeFrameProps) {
  const control = useSession()
  const isDark = useDark()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const theme = useMemo(() => officeTheme(isDark, isStill), [isDark, isStill])
  const me = signedIn(control.session)
  return (
    <ConfigProvider theme={theme} button={{ autoInsertSpace: false }} locale={inLanguage({ zh: chinese, en: english })}>
      <div className="office">
        <OfficeHeader regionId={regionId} screen={screen} me={me} onSignOut={control.signOut} />
        <main>
          <div className="office-title">
            {path.length === 0 ? null : (
              <nav aria-label={officeTexts.path}>
                {path.map(({ label, href }) => (
                  <a key={href} href={href}>
                    {label}
                  </a>
                ))}
              </nav>
            )}
            <h1>{title}</h1>
            {me && actions ? <div className="office-actions">{actions}</div> : null}
          </div>
          {me ? inside(me) : outside()}
        </main>
      </div>
    </ConfigProvider>
  )

  function inside(somebody: Me): ReactNode {
    if (!mayOpen(screen, rolesIn(somebody, regionId))) return <p role="alert">{officeTexts.notYours}</p>
    return somebody.mustBindFactor ? <BindFactorFirst /> : children(somebody)
  }

  function outside(): ReactNode {
    if (!control.session) return <p className="hint">{officeTexts.waiting}</p>
    if (control.session.kind === 'none') return <p role="alert">{officeTexts.noServer}</p>
    return (
      <section className="office-sign-in">
        <h2>{officeTexts.signInFirst}</h2>
        <SignInForm control={control} />
      </section>
    )
  }
}
