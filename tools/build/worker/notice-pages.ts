import type { SiteEdition } from '../../content/compile/edition.ts'
import { escapeHtml, phoneLink } from '../../html.ts'
import { spoken, type TranslatedEdition } from '../content/translated-editions.ts'
import { htmlWriter, list } from '../plain-page/html-writer.ts'

type Page = 'lost' | 'withdrawn'

/** The notice in one language. */
const partIn = (page: Page, level: 1 | 2, one: TranslatedEdition): string => {
  const { language, content, english } = one
  const { screens, vital } = content
  const { title, says } = screens[page]
  const { text, heading, paragraph } = htmlWriter(english)
  return `<section lang="${language.tag}" dir="${language.dir}">
${heading(level, title)}
${paragraph(language.isDraft ? screens.language.draft : undefined, says)}
${list(vital.broken.map(({ name, number }) => `${text(name)}: ${phoneLink(number)}`))}
</section>`
}

/** A page without script or style, which the policy would have to allow, in each language that officers work in. */
const pageOf = (page: Page, edition: SiteEdition): string => `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<meta name="robots" content="noindex">
<title>${escapeHtml(edition.content.screens[page].title)}</title>
<main>
${spoken(edition)
  .map((one, index) => partIn(page, index === 0 ? 1 : 2, one))
  .join('\n')}
</main>
</html>
`

/** @returns the page shown when there is neither a cached copy nor a server: phone numbers that need neither. */
export const offlinePage = (edition: SiteEdition): string => pageOf('lost', edition)

/** @returns the page that replaces every page once the checklist is withdrawn. */
export const withdrawnPage = (edition: SiteEdition): string => pageOf('withdrawn', edition)
