import { training } from 'virtual:training'
import { download } from '../../desk/download.ts'
import { Button } from '../../live/components/Button.tsx'
import { csvOf, type SavedTable } from './csv.ts'

const { tables } = training.words

interface Props {
  /** The name of the file, without its ending. */
  readonly name: string
  /** Called when it is pressed. */
  readonly table: () => SavedTable
  /** Whether it is the one filled button of its view. */
  readonly isMain?: boolean
}

/** Saves a table as CSV. */
export const SaveTable = ({ name, table, isMain = false }: Props) => (
  <div className="w-fit print:hidden">
    <Button
      look={isMain ? 'filled' : 'small'}
      onPress={() => download(`${name}.csv`, csvOf(table()), 'text/csv;charset=utf-8')}
    >
      {tables.save}
    </Button>
  </div>
)
