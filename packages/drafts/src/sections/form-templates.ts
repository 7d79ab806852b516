import type { FormId } from '@mingxiao/core'

/** The paragraphs that a new report starts with: templates under the keys of the form's sections. */
export interface FormTemplates {
  readonly form: FormId
  readonly sections: Readonly<Record<string, readonly string[]>>
}
