import type { PackageKey } from '../../api/export-address.ts'
import { useSession } from '../session/use-session.ts'
import { homeTexts } from './home-texts.ts'
import { KeptPackages } from './kept-packages.tsx'
import { NewPackageForm } from './new-package-form.tsx'
import { SharedSection } from './shared-section.tsx'
import { usePackages } from './use-packages.ts'

interface HomeScreenProps {
  readonly onOpen: (id: string) => void
  readonly onOpenShared: (key: PackageKey) => void
}

/** The first screen: what is being worked on, and the ways to begin. */
export function HomeScreen({ onOpen, onOpenShared }: HomeScreenProps) {
  const control = useSession()
  const packages = usePackages(onOpen)
  return (
    <main className="home-screen">
      <header>
        <img src="./icon.svg" alt="" width="40" height="40" />
        <h1>{homeTexts.name}</h1>
        <p className="claim">{homeTexts.claim}</p>
        <p className="lead">{homeTexts.lead}</p>
        <div className="ways">
          <button type="button" className="main" onClick={() => packages.open(readSample())}>
            {homeTexts.sample}
          </button>
          <label className="button">
            {homeTexts.open}
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => target.files?.[0] && packages.open(target.files[0].text())}
            />
          </label>
        </div>
        <p className="hint">{homeTexts.openHint}</p>
        {packages.refusal === null ? null : (
          <p className="refusal" role="alert">
            {packages.refusal}
          </p>
        )}
      </header>
      <SharedSection control={control} onOpen={onOpenShared} />
      <section>
        <h2>{homeTexts.kept}</h2>
        <KeptPackages packages={packages} onOpen={onOpen} />
      </section>
      <section>
        <h2>{homeTexts.begin}</h2>
        <NewPackageForm onBegin={packages.begin} />
      </section>
    </main>
  )
}

async function readSample(): Promise<string> {
  const response = await fetch('./sample.mingxiao.json')
  return response.text()
}
