export interface Choice {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly isChosen: boolean
}

interface Props {
  readonly name: string
  readonly choices: readonly Choice[]
  /** Whether the name is left to screen readers, as the choices speak for themselves. */
  readonly isNameHidden?: boolean
}

/** What a view shows, to be chosen by links: each is an address that opens the same again. */
export const Choices = ({ name, choices, isNameHidden = false }: Props) => (
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
          className="flex min-h-9 items-center rounded-xl border-2 border-line bg-page px-2 text-[0.9375rem] font-semibold"
        >
          {label}
        </a>
      ))}
    </span>
  </nav>
)
