import type { Line, Service } from '../../machines/content/content.ts'
import { compileHours } from '../../tools/content/hours/compile-hours.ts'

export const DAYTIME = 'Mo-Fr 09:00-17:00; PH off'

/**
 * @param open the hours as in a content file; without them, there are only words.
 * @param are whether the number and the hours are confirmed.
 */
export const line = (open?: string, are: { number?: boolean; hours?: boolean } = {}): Line => {
  const { number = true, hours: confirmed = true } = are
  const hours = compileHours({ ...(open ? { open } : { words: 'By day.' }), confirmed }, ['england'])
  return { number: '0161 496 0000', confirmed: number, hours }
}

/** @returns a service without a line, unless one is given. */
export const service = (id: string, fields: Partial<Service> = {}): Service => ({
  ...{ id, name: id, shortName: id, inShort: id, for: id },
  ...{ needs: ['talk'], bestFor: [], nations: ['uk'] },
  checked: { on: 0, how: 'published' },
  reviewBy: 99_999,
  ...fields
})
