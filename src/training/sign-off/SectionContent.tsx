/** All fields of a section with their values, as in its file. */
export const SectionContent = ({ value }: { readonly value: unknown }) => {
  if (Array.isArray(value))
    return (
      <ul className="list-disc ps-5">
        {value.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: list items have no id
          <li key={index}>
            <SectionContent value={item} />
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
            <SectionContent value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
