import { Suspense } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { FileButton } from '../../ui/file-button.tsx'
import { LazyImportCheck } from '../import-check/lazy-import-check.tsx'
import { signedIn } from '../session/signed-in.ts'
import { useSession } from '../session/use-session.ts'
import { HomeBar } from './home-bar.tsx'
import { homeTexts } from './home-texts.ts'
import { KeptPackages } from './kept-packages.tsx'
import { NewPackageForm } from './new-package-form.tsx'
import { SharedSection } from './shared-section.tsx'
import { usePackages } from './use-packages.ts'

interface HomeScreenProps {
  readonly onOpen: (id: string) => void
  readonly onOpenShared: (key: PackageKey) => void
}

/** The first screen: what waits, what is being worked on, and the ways to begin. */
export function HomeScreen({ onOpen, onOpenShared }: HomeScreenProps) {
  const control = useSession()
  const isIn = signedIn(control.session) !== null
  const packages = usePackages(onOpen, isIn)
  const { file, preview, leave } = packages.previewing
  if (file && preview) {
    return (
      <Suspense fallback={<p className="missing">{homeTexts.reading}</p>}>
        <LazyImportCheck
          name={file.name}
          preview={preview}
          replaces={false}
          isBusy={false}
          refusal={packages.refusal}
          onAccept={packages.take}
          onDiscard={leave}
        />
      </Suspense>
    )
  }
  return (
    <main className={isIn ? 'home-screen signed-in' : 'home-screen'}>
      <HomeBar control={control} />
      {isIn ? null : (
        <header>
          <p className="claim">{homeTexts.claim}</p>
          <p className="lead">{homeTexts.lead}</p>
        </header>
      )}
      {isIn ? <SharedSection control={control} onOpen={onOpenShared} /> : null}
      <section className="begin">
        <div className="ways">
          <button type="button" className={isIn ? '' : 'main'} onClick={() => packages.open(readSample())}>
            {homeTexts.sample}
          </button>
          <FileButton onFiles={([chosen]) => chosen && packages.openFile(chosen)}>{homeTexts.open}</FileButton>
        </div>
        <p className="hint" role="status">
          {file && !preview ? homeTexts.reading : homeTexts.openHint}
        </p>
        {packages.refusal === null ? null : (
          <p className="refusal" role="alert">
            {packages.refusal}
          </p>
        )}
      </section>
      {isIn ? null : <SharedSection control={control} onOpen={onOpenShared} />}
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
