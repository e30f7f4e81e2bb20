/** All that a section says, under the names of its fields, as its file has them. */
export const Held = ({ value }: { readonly value: unknown }) => {
  if (Array.isArray(value))
    return (
      <ul className="list-disc ps-5">
        {value.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what stands in a list has no name but its place
          <li key={at}>
            <Held value={item} />
          </li>
        ))}
      </ul>
    )
  if (typeof value !== 'object' || value === null) return String(value)
  return (
    <dl className="held">
      {Object.entries(value).map(([name, inner]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Held value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
