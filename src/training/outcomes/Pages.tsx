import { training } from 'virtual:training'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { formatCount } from '../../../machines/training/changes/sentences.ts'
import { Button } from '../../live/components/Button.tsx'

const { outcomes } = training.words

/** Rows a page. */
export const ROWS = 25

interface Props {
  readonly page: number
  readonly pages: number
  readonly go: (page: number) => void
}

/** Links through the pages of a long table. */
export const Pages = ({ page, pages, go }: Props) => (
  <nav aria-label={outcomes.pages} className="ms-auto flex flex-wrap items-center gap-2">
    {page > 1 && (
      <>
        <Button look="small" onPress={() => go(1)}>
          {outcomes.firstPage}
        </Button>
        <Button look="small" onPress={() => go(page - 1)}>
          {outcomes.previous}
        </Button>
      </>
    )}
    <p>{interpolate(outcomes.page, { page: formatCount(page), pages: formatCount(pages) })}</p>
    {page < pages && (
      <Button look="small" onPress={() => go(page + 1)}>
        {outcomes.next}
      </Button>
    )}
  </nav>
)
