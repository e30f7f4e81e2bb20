import type { Content } from '../../../machines/content/content.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { escapeHtml, phoneLink } from '../../html.ts'
import { type EditionLocale, editionLocales } from '../content/edition-locales.ts'
import { htmlWriter, list } from '../plain-page/html-writer.ts'

type Page = 'lost' | 'withdrawn'

/** The notice in one language. */
const partIn = (page: Page, level: 1 | 2, one: EditionLocale, { vital }: Content): string => {
  const { language } = one
  const { text, heading, paragraph } = htmlWriter(one)
  return `<section lang="${language.tag}" dir="${language.dir}">
${heading(level, `screens.${page}.title`)}
${paragraph(language.isDraft ? 'screens.language.draft' : undefined, `screens.${page}.says`)}
${list(vital.broken.map(({ number }, at) => `${text(`vital.broken.${at + 1}.name`)}: ${phoneLink(number)}`))}
</section>`
}

/**
 * A page in each language that officers work in. It has no script or style, as the policy would have to allow them.
 * @param page `lost` is shown when there is neither a cached copy nor a server: phone numbers need neither. `withdrawn` replaces
 * every page once the checklist is withdrawn.
 */
export const noticePage = (page: Page, edition: SiteEdition): string => `<!doctype html>
<html lang="en-GB" dir="ltr" translate="no">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<meta name="robots" content="noindex">
<title>${escapeHtml(edition.content.screens[page].title)}</title>
<main>
${editionLocales(edition)
  .map((one, index) => partIn(page, index === 0 ? 1 : 2, one, edition.content))
  .join('\n')}
</main>
</html>
`
