import { content } from 'virtual:content'
import { NotConfirmed } from './NotConfirmed.tsx'

const { contact } = content.screens

/** How a site is said: without the parts that nobody types. */
const siteSaid = (address: string) => {
  const { host, pathname } = new URL(address)
  return host.replace('www.', '') + pathname.replace(/\/$/, '')
}

interface Props {
  readonly label: string
  readonly website: { readonly address: string; readonly confirmed: boolean }
}

/** A site is text: a link would leave a trace. */
export const Website = ({ label, website }: Props) => (
  <>
    <p className="wrap-anywhere">
      <b>{label}</b> {siteSaid(website.address)}
    </p>
    {!website.confirmed && <NotConfirmed>{contact.websiteNotConfirmed}</NotConfirmed>}
  </>
)
