import { DataTable, type DataTableProps } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useEffect } from "react"
import { useSearchParams } from "react-router-dom"

import { PAGE_SIZE } from "../../lib/lists/use-list-query"

type Props<T> = Omit<DataTableProps<T>, "getRowId"> & { error: Error | null }

/** A search or filter set on a later page may leave fewer rows than its offset; then it starts at the first. */
function useReachablePage(prefix: string | undefined, rows: number, count: number, isLoading: boolean) {
  const [params, setParams] = useSearchParams()
  const key = prefix ? `${prefix}_offset` : "offset"
  const isBeyond = !isLoading && rows === 0 && count > 0 && params.has(key)

  useEffect(() => {
    if (!isBeyond) return
    setParams(
      (current) => {
        current.delete(key)
        return current
      },
      { replace: true },
    )
  }, [isBeyond, key, setParams])
}

/**
 * The dashboard's table in a card; search, filters, order and page live in the address. On a narrow screen its buttons go
 * below its heading, which the dashboard would squeeze beside them.
 */
export function ListTable<T extends { id: string }>({ error, ...table }: Props<T>) {
  useReachablePage(table.prefix, table.data?.length ?? 0, table.rowCount ?? 0, table.isLoading ?? false)
  if (error) throw error
  return (
    <Container className="divide-y p-0 [&_.w-full.items-center.justify-between]:flex-wrap">
      <DataTable pageSize={PAGE_SIZE} {...table} getRowId={(row) => row.id} />
    </Container>
  )
}
