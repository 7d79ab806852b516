import type { ReactNode } from 'react'
import './badge.css'

interface BadgeProps {
  readonly kind: 'error' | 'warning' | 'info' | 'good' | 'quiet'
  readonly children: ReactNode
}

/** A word that stands out by its colour. */
export function Badge({ kind, children }: BadgeProps) {
  return <span className={`badge ${kind}`}>{children}</span>
}
