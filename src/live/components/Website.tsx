import type { TextKey } from '../../../machines/language/text-key.ts'
import { displayAddress } from '../../../machines/text/format.ts'
import { T } from '../i18n/T.tsx'

interface Props {
  readonly label?: TextKey
  readonly website: { readonly address: string; readonly confirmed: boolean }
  readonly reader?: 'officer' | 'person'
}

/** Text, not a link: a link would leave a trace in the browser. */
export const Website = ({ label, website, reader = 'officer' }: Props) => (
  <>
    <p className="wrap-anywhere">
      <b>{label && <T k={label} for={reader} />}</b> <span dir="ltr">{displayAddress(website.address)}</span>
    </p>
    {!website.confirmed && (
      <p className="text-state text-doubt">
        <T k="screens.contact.websiteNotConfirmed" for={reader} />
      </p>
    )}
  </>
)
