export interface LinkChoice {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly isChosen: boolean
}

interface Props {
  readonly name: string
  readonly choices: readonly LinkChoice[]
  /** Whether only screen readers get the name. */
  readonly isNameHidden?: boolean
}

/** Filters as links, so that every view has an address that opens it again. */
export const LinkChoices = ({ name, choices, isNameHidden = false }: Props) => (
  <nav aria-label={name} className={isNameHidden ? '' : 'choices'}>
    {!isNameHidden && (
      <span aria-hidden="true" className="font-semibold">
        {name}
      </span>
    )}
    <span className="flex flex-wrap gap-1.5">
      {choices.map(({ id, label, href, isChosen }) => (
        <a
          key={id}
          href={href}
          aria-current={isChosen ? 'true' : undefined}
          className="flex min-h-9 items-center rounded-xl border-2 border-ctl bg-page px-2 text-[0.9375rem] font-semibold"
        >
          {label}
        </a>
      ))}
    </span>
  </nav>
)
