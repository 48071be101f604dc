import type { ReactNode } from "react"

type Props = {
  /** read aloud before the table */
  caption: string
  columns: string[]
  /** the first cell names the row */
  rows: { key: string; cells: ReactNode[] }[]
}

/** A small table of figures; it scrolls by itself where it is too long or too wide. */
export function FiguresTable({ caption, columns, rows }: Props) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="focus-visible:shadow-borders-focus max-h-96 overflow-auto outline-none"
    >
      <table className="txt-compact-small w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-ui-fg-subtle border-b">
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`px-3 py-2 font-medium ${index === 0 ? "text-start" : "text-end"}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {rows.map(({ key, cells: [name, ...values] }) => (
            <tr key={key}>
              <th scope="row" className="px-3 py-2 text-start font-normal">
                {name}
              </th>
              {values.map((value, index) => (
                <td key={columns[index + 1]} className="px-3 py-2 text-end tabular-nums">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
