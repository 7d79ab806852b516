import { homeTexts } from './home-texts.ts'
import type { Packages } from './use-packages.ts'

/** The packages of this browser, each with its way in and out. */
export function KeptPackages({
  packages,
  onOpen,
}: {
  readonly packages: Packages
  readonly onOpen: (id: string) => void
}) {
  const { kept, removed } = packages
  return (
    <>
      {removed ? (
        <p className="hint" role="status">
          {homeTexts.removed(removed.head.unit)}
          <button type="button" className="quiet" onClick={packages.restore}>
            {homeTexts.restore}
          </button>
        </p>
      ) : null}
      {kept.length === 0 ? (
        <p className="hint">{homeTexts.none}</p>
      ) : (
        <ul className="kept">
          {kept.map((each) => (
            <li key={each.id}>
              <button type="button" className="package" onClick={() => onOpen(each.id)}>
                <b>{each.head.unit}</b> <span>{homeTexts.packageOf(each.head.year)}</span>
                <time>{homeTexts.savedAt(moment.format(each.savedAt))}</time>
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={homeTexts.removeNamed(each.head.unit, each.head.year)}
                onClick={() => packages.remove(each)}
              >
                {homeTexts.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{homeTexts.keptHint}</p>
    </>
  )
}

const moment = new Intl.DateTimeFormat('zh-CN', {
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
