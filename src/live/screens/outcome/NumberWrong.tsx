import { useState } from 'react'
import type { Contact } from '../../../../machines/contact/contact.ts'
import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import { T } from '../../i18n/T.tsx'
import { FoldLink } from './Fold.tsx'

/** Whom to tell of a wrong number, and the id to read out. Nothing is sent from the phone. */
export const NumberWrong = ({ contact: { id } }: { readonly contact: Contact }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <FoldLink isOpen={isOpen} onPress={() => setOpen(!isOpen)}>
        <T k="screens.contact.number-wrong" />
      </FoldLink>
      {isOpen && (
        <p className="text-name font-normal">
          <T
            k="screens.contact.number-wrong-tell"
            values={{
              id: (
                <b lang={ENGLISH} className="wrap-anywhere">
                  {id}
                </b>
              )
            }}
          />
        </p>
      )}
    </div>
  )
}
