export { citesText } from './cites-text.ts'
export { findingText } from './finding-text.ts'
export { severityName } from './severity-name.ts'
