import { checkText } from '../scope/check-text.ts'

/** A description may say nothing; what it says must be kept. */
export function checkDescription(text: string): void {
  if (text !== '') checkText(text)
}
