import { styleText } from 'node:util'

export type Paint = 'bold' | 'faint' | 'good' | 'error' | 'warning' | 'info'

/** Colours for a terminal; plain text where output goes to a file or a pipe, or NO_COLOR is set. */
export function paint(kind: Paint, text: string): string {
  return styleText(styles[kind], text, { stream: process.stdout })
}

const styles = {
  bold: 'bold',
  faint: 'dim',
  good: 'green',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
} as const satisfies Record<Paint, Parameters<typeof styleText>[0]>
