import type { Fault } from './fault.ts'
import type { Sources } from './sources.ts'

/**
 * What does not stop a build but must be known: facts past their review day, and numbers that nobody confirmed.
 * @param today a day in the UK, as `2026-11-24`.
 */
export const freshness = ({ services }: Partial<Sources>, today: string): readonly Fault[] =>
  [...(services?.values() ?? [])].flatMap(({ yaml, value }) => {
    const warnings: Fault[] = []
    if (value['review-by'] < today)
      warnings.push(
        yaml.warning(
          ['review-by'],
          `The review of ${value.name} was due on ${value['review-by']}.`,
          'Check it again, then set "checked" and "review-by".'
        )
      )
    if (value.phone && !value.phone.confirmed)
      warnings.push(
        yaml.warning(
          ['phone', 'number'],
          `Nobody has confirmed ${value.phone.number} (${value.name}).`,
          'Ring it, then set "confirmed: true" and "checked".'
        )
      )
    if (value.phone && !value.phone.hours.confirmed)
      warnings.push(
        yaml.warning(
          ['phone', 'hours'],
          `Nobody has confirmed the hours of ${value.name}.`,
          'Ask them, then set "confirmed: true" and "checked".'
        )
      )
    if (value.website && !value.website.confirmed)
      warnings.push(
        yaml.warning(
          ['website', 'address'],
          `Nobody has confirmed the website of ${value.name}.`,
          'Open it, then set "confirmed: true" and "checked".'
        )
      )
    return warnings
  })
