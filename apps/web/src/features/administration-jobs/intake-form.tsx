import { Alert } from 'antd'
import { useState } from 'react'
import { FileButton } from '../../ui/file-button.tsx'
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
        <FileButton
          accept=".zip,application/zip"
          disabled={deed.isRunning}
          onFiles={([file]) => file && send(file, file.name)}
        >
          {jobsTexts.choose}
        </FileButton>
        <FileButton takes="folder" disabled={deed.isRunning} onFiles={(files) => void sendFolder(files)}>
          {jobsTexts.chooseFolder}
        </FileButton>
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

function folderOf([first]: readonly File[]): string {
  return first?.webkitRelativePath.split('/')[0] || 'files'
}
