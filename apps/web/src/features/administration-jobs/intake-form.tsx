import { Alert } from 'antd'
import { useDeed } from '../administration/use-deed.ts'
import { jobsTexts } from './jobs-texts.ts'

/** A zip of files, each a package of some unit. */
export function IntakeForm({ regionId }: { readonly regionId: number }) {
  const deed = useDeed(['jobs', regionId])
  return (
    <section
      className="job-form"
      aria-labelledby="intake"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        send(event.dataTransfer.files[0])
      }}
    >
      <h2 id="intake">{jobsTexts.intake}</h2>
      <p className="hint">{jobsTexts.intakeHint}</p>
      <label className="button">
        {deed.isRunning ? jobsTexts.sending : jobsTexts.choose}
        <input
          type="file"
          accept=".zip,application/zip"
          disabled={deed.isRunning}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            target.value = ''
            send(file)
          }}
        />
      </label>
      {deed.refusal ? <Alert type="error" title={deed.refusal} role="alert" /> : null}
    </section>
  )

  function send(file: File | undefined) {
    if (file) void deed.run((client) => client.call('askIntake', { params: { regionId }, file, name: file.name }))
  }
}
