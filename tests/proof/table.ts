/** How a part of `npm run test:all` ended. */
export interface Proof {
  readonly name: string
  readonly shows: string
  readonly commit: string
  /** As YYYY-MM-DD. */
  readonly on: string
  readonly seconds: number
  readonly result: string
}

const rowOf = ({ name, shows, commit, on, seconds, result }: Proof): string =>
  `| ${[shows, `\`npm run test:all -- ${name}\``, commit, on, String(seconds), result.replaceAll('|', '/')].join(' | ')} |`

/**
 * @param page in Markdown, with one table.
 * @returns the page with the row of this proof: in the place of its last one, else at the end of the table.
 */
export const withProof = (page: string, proof: Proof): string => {
  const lines = page.trimEnd().split('\n')
  const at = lines.findIndex(line => line.includes(`\`npm run test:all -- ${proof.name}\``))
  if (at !== -1) lines[at] = rowOf(proof)
  else lines.splice(lines.findLastIndex(line => line.startsWith('|')) + 1, 0, rowOf(proof))
  return `${lines.join('\n')}\n`
}
