import type { Me } from '@mingxiao/contract'
import { LanguageButton } from '../../ui/language-button.tsx'
import { type OfficeScreenName, rolesIn, screensFor } from './office-screens.ts'
import { officeTexts } from './office-texts.ts'

interface OfficeHeaderProps {
  readonly regionId: number
  readonly screen: OfficeScreenName
  /** Null while nobody is signed in. */
  readonly me: Me | null
  readonly onSignOut: () => void
}

/** The bar over all screens of the offices: where one may go, and who one is. */
export function OfficeHeader({ regionId, screen, me, onSignOut }: OfficeHeaderProps) {
  return (
    <header className="office-header">
      <a className="brand" href="#/">
        <img src="./icon.svg" alt="" width="24" height="24" />
        {officeTexts.product}
      </a>
      {me ? (
        <nav aria-label={officeTexts.navigation}>
          {screensFor(me, regionId).map(({ name, href }) => (
            <a key={name} href={href} aria-current={name === screen ? 'page' : undefined}>
              {officeTexts.screens[name]}
            </a>
          ))}
        </nav>
      ) : null}
      <div className="who">
        {me ? (
          <span>
            <a href="#/account">
              <b>{me.displayName}</b>
            </a>
            <small>
              {rolesIn(me, regionId)
                .map((role) => officeTexts.roles[role])
                .join(' · ')}
            </small>
          </span>
        ) : null}
        <LanguageButton />
        {me ? (
          <button type="button" className="quiet" onClick={onSignOut}>
            {officeTexts.signOut}
          </button>
        ) : null}
      </div>
    </header>
  )
}
