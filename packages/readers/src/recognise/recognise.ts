import type { Document, Package, Result } from '@mingxiao/core'
import { NoticeList } from '../notice-list.ts'
import { assemble } from './assemble.ts'
import { findAttachments } from './find-attachments.ts'
import { findYear } from './find-year.ts'

/** Finds the package in a document, or null where the document shows no form that is known. */
export function recognise(document: Document): Result<Package | null> {
  const notices = new NoticeList()
  const attachments = findAttachments(document, notices)
  if (attachments.length === 0) notices.add('no-attachment', null)
  const year = findYear(attachments)
  if (year === null && attachments.length > 0) notices.add('no-year', null)
  const value = attachments.length === 0 ? null : assemble(attachments, year, notices)
  return { value, notices: notices.toArray() }
}
