import type { ReactNode } from 'react'
import type { Contact } from '../../../../machines/contact/contact.ts'
import { PersonServiceName } from '../../i18n/PersonServiceName.tsx'
import { T } from '../../i18n/T.tsx'

interface Props {
  readonly contact: Contact
  /** What else it is called. */
  readonly children?: ReactNode
}

/** The name of a contact, and in a few words what it is for. */
export const PersonContactName = ({ contact: { name, inShort }, children }: Props) => (
  <p className="turned-name">
    <bdi>
      <PersonServiceName k={name} />
    </bdi>
    {children}
    {inShort && (
      <small>
        {' · '}
        <T k={inShort} for="person" />
      </small>
    )}
  </p>
)
