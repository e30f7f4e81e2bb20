import { useState } from 'react'
import type { Contact } from '../../../../machines/contact/contact.ts'
import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import { useForce } from '../../context/force.ts'
import { T } from '../../i18n/T.tsx'
import { FoldLink } from './Fold.tsx'

interface Props {
  readonly contact: Contact
}

/** Says to whom to report it: the force's own contact, if it has given one. */
const WhomToTell = ({ contact }: Props) => {
  const chosen = useForce()
  const editor = chosen?.pack?.editorContact
  const id = (
    <b lang={ENGLISH} className="wrap-anywhere">
      {contact.id}
    </b>
  )
  return editor === undefined ? (
    <T k="screens.contact.numberWrongTell" values={{ id }} />
  ) : (
    <T
      k="screens.contact.numberWrongTellEditor"
      values={{ id, editor: <span lang={ENGLISH}>{editor}</span> }}
    />
  )
}

/** Where to report a wrong number, and the id to read out. The phone sends nothing. */
export const NumberWrong = ({ contact }: Props) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <FoldLink isOpen={isOpen} onPress={() => setOpen(!isOpen)}>
        <T k="screens.contact.numberWrong" />
      </FoldLink>
      {isOpen && (
        <p className="text-name font-normal">
          <WhomToTell contact={contact} />
        </p>
      )}
    </div>
  )
}
