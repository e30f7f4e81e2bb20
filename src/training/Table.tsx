import type { ReactElement, ReactNode } from 'react'

/** It begins with its name, which has a key if it is more than words. */
type Row = readonly [name: string | ReactElement, ...cells: readonly ReactNode[]]

interface Props {
  readonly caption?: string
  readonly heads: readonly string[]
  readonly rows?: readonly Row[]
  /** Rows that follow each other under a name. */
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
      {groups.map(([title, some]) => (
        <tbody key={title}>
          {title && (
            <tr>
              <th scope="rowgroup" colSpan={heads.length} className="sheet-group">
                {title}
              </th>
            </tr>
          )}
          {some.map(([name, ...cells]) => (
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
