import { training } from 'virtual:training'
import { useState } from 'react'
import { ROLES } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { SectionRow, type Signing } from './SectionRow.tsx'
import { countToSign, type SectionGroup } from './section-groups.ts'

const { signOff: words, sectionGroups: labels } = training.words

interface Props {
  readonly group: SectionGroup
  readonly signing: Signing
  readonly isOpenAtFirst: boolean
}

/** The sections of one group, behind its name and the number left to sign. All are printed. */
export const SectionRows = ({ group: { id, sections }, signing, isOpenAtFirst }: Props) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const { role, sitting } = signing
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={1 + ROLES.length} className="sheet-group">
          <button
            type="button"
            className="sheet-fold"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {interpolate(words.group, {
              group: id === 'voided' ? words.voided : labels[id],
              waiting: String(countToSign(sections, role, sitting.signed[role])),
              count: String(sections.length)
            })}
          </button>
        </th>
      </tr>
      {sections.map(section => (
        <SectionRow
          key={`${section.id} ${role}`}
          section={section}
          saysKind={id === 'voided'}
          signing={signing}
          isFolded={!isOpen}
        />
      ))}
    </tbody>
  )
}
