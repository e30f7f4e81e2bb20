import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { markOf, signOffStatusOf } from '../../../machines/training/sign-off/sign-off.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { Icon } from '../../live/components/Icon.tsx'
import { formatDay } from '../../live/i18n/format.ts'
import { HeadingRow } from '../HeadingRow.tsx'
import { roleLabel, sectionKindLabel, sectionLabel } from './labels.ts'
import { SectionContent } from './SectionContent.tsx'

const { signOff: words } = training.words

const LOOK = {
  signed: 'border-open text-open',
  voided: 'border-dashed border-danger text-danger',
  unsigned: 'border-dotted border-ctl text-soft'
} as const

/** Whether a role has signed a section. */
const Signature = ({ section, role }: { readonly section: SignedSection; readonly role: Role }) => {
  const standing = signOffStatusOf(section, role)
  const mark = markOf(section, role)
  return (
    <td>
      <span className={`inline-flex rounded-md border-2 px-2 text-sm font-semibold ${LOOK[standing]}`}>
        {words[standing]}
      </span>
      {mark && (
        <span className="block">
          {interpolate(words.by, { date: formatDay(mark.on), reference: mark.reference })}
        </span>
      )}
      {standing === 'voided' && (
        <a href="#changes" className="underline underline-offset-4">
          {words.changes}
        </a>
      )}
    </td>
  )
}

interface Props {
  readonly sections: readonly SignedSection[]
  readonly picked: readonly string[]
  readonly onPick: (ids: readonly string[]) => void
}

/** The sections that match the filters: what they hold, who signed them, and whether the signature is still valid. */
export const SectionTable = ({ sections, picked, onPick }: Props) => (
  <div className="wide">
    <table className="sheet">
      <caption>{interpolate(words.caption, { count: String(sections.length) })}</caption>
      <thead>
        <HeadingRow names={[words.section, ...ROLES.map(roleLabel), words.picked]} />
      </thead>
      <tbody>
        {sections.map(section => {
          const { id, name, holds, hash } = section
          const isPicked = picked.includes(id)
          return (
            <tr key={id}>
              <th scope="row">
                <b>{sectionLabel(section)}</b>
                {name && <span className="block text-soft">{sectionKindLabel(section)}</span>}
                <Disclosure summary={interpolate(words.holds, { section: id })}>
                  <p className="text-soft">
                    {words.hash}
                    <span className="block break-all">
                      <code>{hash}</code>
                    </span>
                  </p>
                  <SectionContent value={holds} />
                </Disclosure>
              </th>
              {ROLES.map(role => (
                <Signature key={role} section={section} role={role} />
              ))}
              <td>
                <Button
                  look="small"
                  pressed={isPicked}
                  onPress={() => onPick(isPicked ? picked.filter(one => one !== id) : [...picked, id])}
                >
                  <span className="choice-mark">{isPicked && <Icon name="check" />}</span>
                  <span className="sr-only">
                    {interpolate(words.pick, { section: sectionLabel(section) })}
                  </span>
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
