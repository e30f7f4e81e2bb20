import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { SelectField } from './SelectField.tsx'

const { walk } = training.words

interface Props {
  readonly force: string | undefined
  readonly onChange: (force: string | undefined) => void
}

/** Chooses a force, or none. */
export const ForceField = ({ force, onChange }: Props) => (
  <SelectField
    label={walk.force}
    value={force ?? ''}
    options={[
      { value: '', label: walk.noForce },
      ...content.forces.map(({ id, name }) => ({ value: id, label: name }))
    ]}
    onChange={value => onChange(value || undefined)}
  />
)
