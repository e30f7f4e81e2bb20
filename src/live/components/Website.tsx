import type { ReactNode } from 'react'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { NotConfirmed } from './NotConfirmed.tsx'

/** Leaves out the parts that nobody types. */
const displayAddress = (address: string) => {
  const { host, pathname } = new URL(address)
  return host.replace('www.', '') + pathname.replace(/\/$/, '')
}

interface Props {
  readonly label: ReactNode
  readonly website: { readonly address: string; readonly confirmed: boolean }
  /** The "not confirmed" label, if not in the officer's language. */
  readonly notConfirmed?: ReactNode
}

/** Text, not a link: a link would leave a trace in the browser. */
export const Website = ({ label, website, notConfirmed }: Props) => {
  const {
    screens: { contact },
    t
  } = useOfficerLocale()
  return (
    <>
      <p className="wrap-anywhere">
        <b>{label}</b> <bdi dir="ltr">{displayAddress(website.address)}</bdi>
      </p>
      {!website.confirmed && <NotConfirmed>{notConfirmed ?? t(contact.websiteNotConfirmed)}</NotConfirmed>}
    </>
  )
}
