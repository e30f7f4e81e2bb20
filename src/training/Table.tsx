import type { ReactElement, ReactNode } from 'react'

/** The first cell is the name of the row. It needs a key if it is more than words. */
type Row = readonly [name: string | ReactElement, ...cells: readonly ReactNode[]]

interface Props {
  readonly caption?: string
  readonly heads: readonly string[]
  readonly rows?: readonly Row[]
  /** Rows under a common title. */
  readonly groups?: readonly (readonly [title: string, rows: readonly Row[]])[]
  readonly className?: string
}

/** A table to read: it has no filters, and its rows keep their order. */
export const Table = ({ caption, heads, rows = [], groups = [['', rows]], className = '' }: Props) => (
  <div className="wide">
    <table className={`sheet ${className}`}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(([title, groupRows]) => (
        <tbody key={title}>
          {title && (
            <tr>
              <th scope="rowgroup" colSpan={heads.length} className="sheet-group">
                {title}
              </th>
            </tr>
          )}
          {groupRows.map(([name, ...cells]) => (
            <tr key={typeof name === 'string' ? name : name.key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </div>
)
