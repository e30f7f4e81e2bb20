import type { DayNumber, Service } from '../content/content.ts'
import type { ScreenKey, TextKey } from '../language/text-key.ts'
import { isStale } from '../outcome/stale.ts'
import { displayAddress } from '../text/display-address.ts'
import type { ContactChannel } from './channels.ts'

/** One fact about a contact. */
export type ContactFact =
  /** A warning for the officer, which comes before everything else. */
  | { readonly kind: 'caution'; readonly text: TextKey }
  /** Its review day has passed without a check. */
  | { readonly kind: 'stale'; readonly reviewBy: DayNumber }
  /** Words to say. */
  | { readonly kind: 'say'; readonly text: TextKey }
  /** A label with what it is about, which may be a list. */
  | { readonly kind: 'labelled'; readonly label: ScreenKey; readonly texts: readonly TextKey[] }
  /** The number of a channel, and when it is answered. */
  | { readonly kind: 'channel'; readonly channel: ContactChannel }
  /** A website, shown as text and never as a link. */
  | { readonly kind: 'website'; readonly address: string; readonly isConfirmed: boolean }
  /** The area of a local service, and who runs it. */
  | { readonly kind: 'area'; readonly area: string; readonly runBy: ScreenKey }
  /** A note for the officer. */
  | { readonly kind: 'note'; readonly text: TextKey }
  | { readonly kind: 'checked'; readonly checked: Service['checked'] }

type OwnText = 'caution' | 'for' | 'howToReach' | 'tellsPolice' | 'cost' | 'onBill' | 'note'

/** @returns the facts of a contact, in the one order in which every page shows them. @param today the day in London. */
export const contactFactsOf = (
  service: Service,
  channels: readonly ContactChannel[],
  today: DayNumber
): readonly ContactFact[] => {
  const own = (field: OwnText): readonly TextKey[] =>
    service[field] === undefined ? [] : [`services.${service.id}.${field}`]
  const labelled = (label: ScreenKey, texts: readonly TextKey[]): readonly ContactFact[] =>
    texts.length > 0 ? [{ kind: 'labelled', label, texts }] : []
  const { local, nations, website, checked, reviewBy } = service
  const where: readonly ContactFact[] = local
    ? [{ kind: 'area', area: local.area, runBy: `screens.runBy.${local.runBy}` }]
    : labelled(
        'screens.contact.worksIn',
        nations.map(nation => `screens.nations.${nation}` as const)
      )
  return [
    ...own('caution').map(text => ({ kind: 'caution', text }) as const),
    ...(isStale(service, today) ? [{ kind: 'stale', reviewBy } as const] : []),
    ...[...own('for'), ...own('howToReach')].map(text => ({ kind: 'say', text }) as const),
    ...labelled('screens.contact.tellsPolice', own('tellsPolice')),
    ...channels.map(channel => ({ kind: 'channel', channel }) as const),
    ...labelled('screens.contact.cost', own('cost')),
    ...labelled('screens.contact.onBill', own('onBill')),
    ...(website
      ? [
          {
            kind: 'website',
            address: displayAddress(website.address),
            isConfirmed: website.confirmed
          } as const
        ]
      : []),
    ...where,
    ...own('note').map(text => ({ kind: 'note', text }) as const),
    { kind: 'checked', checked }
  ]
}
