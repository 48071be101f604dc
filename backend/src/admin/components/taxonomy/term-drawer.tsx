import { FetchError } from "@medusajs/js-sdk"
import { useState, type ReactNode } from "react"
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
    <OfList key={id} list={list} id={id}>
      {children}
    </OfList>
  ) : (
    <Navigate to="/taxonomy" replace />
  )
}

function OfList({ list, id, children }: Props & { list: ListName; id: string | undefined }) {
  const { term: found, targets, isPending, error } = useTermAmong(list, id)
  // A term that was merged is gone from the list before its drawer has closed.
  const [kept, keep] = useState(found)
  if (found && !kept) keep(found)
  const term = found ?? kept
  if (error) throw error
  if (isPending) return null
  if (!term) throw new FetchError("Not found", "Not Found", 404)
  return children(list, term, targets)
}
