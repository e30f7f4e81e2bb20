import type { Contact } from '../../../../machines/contact/contact.ts'
import { PersonServiceName } from '../../i18n/PersonServiceName.tsx'
import { T } from '../../i18n/T.tsx'

/** The name of a contact, and in a few words what it is for. */
export const PersonContactName = ({ contact: { name, inShort } }: { readonly contact: Contact }) => (
  <p className="turned-name">
    <bdi>
      <PersonServiceName k={name} />
    </bdi>
    {inShort && (
      <small>
        {' · '}
        <T k={inShort} for="person" />
      </small>
    )}
  </p>
)
