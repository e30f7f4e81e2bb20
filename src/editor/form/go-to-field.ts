import type { OpenPlace } from '../model/place.ts'
import { pathId } from './editing.ts'

const CONTROLS = 'input, textarea, select, summary, button'

const elementOf = (form: HTMLElement, field: NonNullable<OpenPlace['field']>): HTMLElement | undefined => {
  for (let length = field.length; length > 0; length--) {
    const found = form.querySelector<HTMLElement>(`[data-path=${CSS.escape(pathId(field.slice(0, length)))}]`)
    if (found) return found
  }
  return undefined
}

/** Goes to the requested field, and unfolds what it is in. @returns whether there is such a field. */
export const goToField = (form: HTMLElement, { field }: Pick<OpenPlace, 'field'>): boolean => {
  const found = field && elementOf(form, field)
  const control = found?.matches(CONTROLS) ? found : found?.querySelector<HTMLElement>(CONTROLS)
  if (!control) return false
  for (let at = control.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true
  control.focus()
  control.scrollIntoView({ block: 'center' })
  return true
}
