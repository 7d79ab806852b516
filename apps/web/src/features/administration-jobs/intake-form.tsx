import { Alert } from 'antd'
import { useState } from 'react'
import { useDeed } from '../administration/use-deed.ts'
import { jobsTexts } from './jobs-texts.ts'
import { readFolder } from './read-folder.ts'
import { zipFiles } from './zip-files.ts'

/** A zip or a folder of files, each a package of some unit. */
export function IntakeForm({ regionId }: { readonly regionId: number }) {
  const deed = useDeed(['jobs', regionId])
  const [isEmpty, setEmpty] = useState(false)
  return (
    <section
      className="job-form"
      aria-labelledby="intake"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file) send(file, file.name)
      }}
    >
      <h2 id="intake">{jobsTexts.intake}</h2>
      <p className="hint">{jobsTexts.intakeHint}</p>
      <div className="intake-ways">
        <label className="button">
          {jobsTexts.choose}
          <input
            type="file"
            accept=".zip,application/zip"
            disabled={deed.isRunning}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              target.value = ''
              if (file) send(file, file.name)
            }}
          />
        </label>
        <label className="button">
          {jobsTexts.chooseFolder}
          <input
            type="file"
            multiple
            ref={asFolders}
            disabled={deed.isRunning}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              target.value = ''
              void sendFolder(files)
            }}
          />
        </label>
        <span role="status">{deed.isRunning ? jobsTexts.sending : null}</span>
      </div>
      {isEmpty ? <Alert type="warning" title={jobsTexts.emptyFolder} role="alert" /> : null}
      {deed.refusal ? <Alert type="error" title={deed.refusal} role="alert" /> : null}
    </section>
  )

  async function sendFolder(files: readonly File[]) {
    const read = await readFolder(files)
    setEmpty(read.length === 0)
    if (read.length > 0) send(new Blob([zipFiles(read)], { type: 'application/zip' }), `${folderOf(files)}.zip`)
  }

  function send(file: Blob, name: string) {
    setEmpty(false)
    void deed.run((client) => client.call('askIntake', { params: { regionId }, file, name }))
  }
}

/** The attribute stands in no standard yet, so React does not know it. */
function asFolders(input: HTMLInputElement | null): void {
  input?.setAttribute('webkitdirectory', '')
}

function folderOf([first]: readonly File[]): string {
  return first?.webkitRelativePath.split('/')[0] || 'files'
}
