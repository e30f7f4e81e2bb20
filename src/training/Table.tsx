import type { ReactNode } from 'react'

/** The row of column headings of a table. */
export const HeadingRow = ({ names }: { readonly names: readonly string[] }) => (
  <tr>
    {names.map(name => (
      <th key={name} scope="col">
        {name}
      </th>
    ))}
  </tr>
)

interface Props {
  readonly caption?: string
  readonly heads: readonly string[]
  /** Each begins with its name. */
  readonly rows: readonly (readonly [name: string, ...cells: readonly ReactNode[]])[]
  readonly className?: string
}

/** A table to read: it has no filters, and its rows keep their order. */
export const Table = ({ caption, heads, rows, className = '' }: Props) => (
  <div className="wide">
    <table className={`sheet ${className}`}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <HeadingRow names={heads} />
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
