import { SelectField } from '../fields/SelectField.tsx'

export interface LinkChoice {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly isChosen: boolean
}

interface Props {
  readonly name: string
  readonly choices: readonly LinkChoice[]
}

/** A filter as a field. Choosing an option opens the view with the new filter in its address. */
export const LinkSelect = ({ name, choices }: Props) => (
  <SelectField
    label={name}
    value={choices.find(({ isChosen }) => isChosen)?.href ?? ''}
    options={choices.map(({ href, label }) => ({ value: href, label }))}
    onChange={href => {
      location.hash = href
    }}
  />
)
