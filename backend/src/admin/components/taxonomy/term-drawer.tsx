import { FetchError } from "@medusajs/js-sdk"
import type { ReactNode } from "react"
import { Navigate, useParams } from "react-router-dom"

import { isListName, type ListName, type Term } from "../../lib/taxonomy/lists"
import { useTermAmong } from "../../lib/taxonomy/use-term-among"

type Props = {
  children: (list: ListName, term: Term, targets: { value: string; label: string }[]) => ReactNode
}

/** What opens over a list for one of its terms, once that is known. */
export function TermDrawer({ children }: Props) {
  const { list, id } = useParams()
  return isListName(list) ? (
    <OfList list={list} id={id}>
      {children}
    </OfList>
  ) : (
    <Navigate to="/taxonomy" replace />
  )
}

function OfList({ list, id, children }: Props & { list: ListName; id: string | undefined }) {
  const { term, targets, isPending, error } = useTermAmong(list, id)
  if (error) throw error
  if (isPending) return null
  if (!term) throw new FetchError("Not found", "Not Found", 404)
  return children(list, term, targets)
}
