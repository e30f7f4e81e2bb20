import type { Content } from '../../content/content.ts'
import { escaped, rung } from '../html.ts'

interface Words {
  readonly title: string
  readonly says: string
}

/** Without script and style, which the policy would have to allow. */
const pageOf = ({ title, says }: Words, { vital }: Content): string => `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(says)}</p>
<ul>
${vital.broken.map(({ name, number }) => `<li>${escaped(name)}: ${rung(number)}</li>`).join('\n')}
</ul>
</main>
</html>
`

/** @returns what comes up where neither a kept copy nor the server can be reached: numbers that need neither. */
export const lostPage = (content: Content): string => pageOf(content.screens.lost, content)

/** @returns what a server gives in place of every page once the checklist is withdrawn. */
export const withdrawnPage = (content: Content): string => pageOf(content.screens.withdrawn, content)
