import { queueTexts } from './queue-texts.ts'

/** The keys of the queue, where there is a keyboard to press them on. */
export function QueueKeys() {
  const { keys } = queueTexts
  return (
    <p className="keys hint">
      <kbd>J</kbd> {keys.next} <kbd>K</kbd> {keys.previous} <kbd>X</kbd> {keys.select} <kbd>Enter</kbd> {keys.open}
    </p>
  )
}
