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
}

/** Saves a table as CSV. */
export const SaveTable = ({ name, table }: Props) => (
  <div className="flex print:hidden">
    <Button look="small" onPress={() => download(`${name}.csv`, csvOf(table()), 'text/csv;charset=utf-8')}>
      {tables.save}
    </Button>
  </div>
)
