import { useWords } from '../language/words.ts'
import { NotConfirmed } from './NotConfirmed.tsx'

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
export const Website = ({ label, website }: Props) => {
  const {
    screens: { contact },
    mark
  } = useWords()
  return (
    <>
      <p className="wrap-anywhere">
        <b>{mark(label)}</b> <bdi dir="ltr">{siteSaid(website.address)}</bdi>
      </p>
      {!website.confirmed && <NotConfirmed>{mark(contact.websiteNotConfirmed)}</NotConfirmed>}
    </>
  )
}
