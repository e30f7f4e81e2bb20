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
