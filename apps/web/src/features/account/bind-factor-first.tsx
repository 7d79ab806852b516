import { accountTexts } from './account-texts.ts'

/** In place of what somebody may not do before they have bound one-time codes. */
export function BindFactorFirst() {
  const { first, begin } = accountTexts.factor
  return (
    <p role="alert">
      {first}{' '}
      <a className="button" href="#/account">
        {begin}
      </a>
    </p>
  )
}
