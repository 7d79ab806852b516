/** Text without any white space: how a label or a name is compared and shown when its letters are spaced out. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/g, '')
}
