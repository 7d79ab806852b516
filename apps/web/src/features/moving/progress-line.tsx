import type { PackageContent } from '@mingxiao/contract'
import { locale } from '../../ui/in-language.ts'
import { movingTexts } from './moving-texts.ts'
import { stepsOf } from './steps-of.ts'

/** The way of a package from filling in to being published, and where it stands on it. */
export function ProgressLine({ content }: { readonly content: PackageContent }) {
  const { head, versions, people } = content
  const nameOf = (id: string) => people.find(({ accountId }) => accountId === id)?.displayName ?? ''
  return (
    <ol className="progress" aria-label={movingTexts.progress}>
      {stepsOf(head.state, versions).map(({ standing, version }, at) => (
        <li key={movingTexts.steps[at]} className={standing} aria-current={standing === 'now' ? 'step' : undefined}>
          <span>{at === 0 && head.state === 'returned' ? movingTexts.returned : movingTexts.steps[at]}</span>
          {version ? (
            <small>{movingTexts.by(nameOf(version.madeBy), day.format(new Date(version.madeAt)))}</small>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

const day = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' })
