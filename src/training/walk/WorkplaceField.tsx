import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { WORKPLACES, type Workplace } from '../../../machines/content/vocabulary.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { SelectField } from '../fields.tsx'

const { walk } = training.words

const labelsOf = (chosen: readonly Workplace[]) =>
  chosen.map(one => labelOf(content.screens.workplaces, one)).join(', ')

interface Props {
  readonly chosen: readonly Workplace[]
  readonly isDisabled: boolean
  readonly onChange: (from: readonly Workplace[], to: readonly Workplace[]) => void
}

/** How they work. It is asked on the outcome. Only on the phone can several be chosen. */
export const WorkplaceField = ({ chosen, isDisabled, onChange }: Props) => (
  <SelectField
    label={walk.placeOfWork}
    value={chosen.join(' ')}
    isDisabled={isDisabled}
    options={[
      { value: '', label: isDisabled ? walk.workplaceLater : walk.unsaid },
      ...WORKPLACES.map(one => ({ value: one, label: labelsOf([one]) })),
      ...(chosen.length > 1 ? [{ value: chosen.join(' '), label: labelsOf(chosen) }] : [])
    ]}
    onChange={value =>
      onChange(
        chosen,
        WORKPLACES.filter(one => value.split(' ').includes(one))
      )
    }
  />
)
