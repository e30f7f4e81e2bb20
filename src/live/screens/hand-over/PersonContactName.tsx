import type { ReactNode } from 'react'
import type { Contact } from '../../../../machines/contact/contact.ts'
import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { usePersonLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { useEnglish, usePersonT } from '../../i18n/use-t.ts'

/** A service's name for the person. Most languages use the English name, which is then marked as English. */
const PersonServiceName = ({ k }: { readonly k: TextKey }) => {
  const own = usePersonT()(k)
  const name = useEnglish()(k)
  return usePersonLocale() && (own === undefined || own === name) ? (
    <span lang={ENGLISH}>{name}</span>
  ) : (
    <T k={k} for="person" />
  )
}

interface Props {
  readonly contact: Contact
  /** Its names in other nations. */
  readonly children?: ReactNode
}

/** The name of a contact, and a few words on what it is for. */
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
