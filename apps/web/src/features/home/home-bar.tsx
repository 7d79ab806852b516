import type { Me } from '@mingxiao/contract'
import { language } from '../../ui/in-language.ts'
import { LanguageButton } from '../../ui/language-button.tsx'
import { screensFor } from '../office/office-screens.ts'
import { officeTexts } from '../office/office-texts.ts'
import { sessionTexts } from '../session/session-texts.ts'
import { signedIn } from '../session/signed-in.ts'
import type { SessionControl } from '../session/use-session.ts'
import { homeTexts } from './home-texts.ts'

/** Over the first screen: its name, the ways to the screens of the offices, who is signed in, the language. */
export function HomeBar({ control }: { readonly control: SessionControl }) {
  const { session } = control
  const me = session?.kind === 'somebody' ? session.me : null
  const screens = screensOf(signedIn(session))
  return (
    <div className="home-bar">
      <img src="./icon.svg" alt="" width="28" height="28" />
      <h1>{homeTexts.name}</h1>
      <nav aria-label={officeTexts.navigation}>
        {screens
          .filter(({ name }) => name !== 'home')
          .map(({ name, href }) => (
            <a key={href} href={href}>
              {officeTexts.screens[name]}
            </a>
          ))}
        {session && session.kind !== 'none' ? (
          <a href={language === 'en' ? '/public?lang=en' : '/public'}>{homeTexts.published}</a>
        ) : null}
      </nav>
      {me ? (
        <span className="hint">
          <a href="#/account">{sessionTexts.signedIn(me.displayName)}</a>
          <button type="button" className="quiet" onClick={control.signOut}>
            {sessionTexts.signOut}
          </button>
        </span>
      ) : null}
      <LanguageButton />
    </div>
  )
}

/** In every region where somebody works. */
function screensOf(me: Me | null) {
  if (!me) return []
  return [...new Set(me.grants.map(({ regionId }) => regionId))].flatMap((regionId) => screensFor(me, regionId))
}
