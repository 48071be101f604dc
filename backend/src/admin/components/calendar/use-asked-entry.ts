import { useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"

/** What can be put into free time. */
export const ENTRY_KINDS = ["visit", "block", "time_off"] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

const PARAMETER = "new"

/**
 * The way in from other pages: `?new=block` opens the form for a block once the calendar is there, and leaves the address,
 * so that going back does not open it again.
 */
export function useAskedEntry(isReady: boolean, open: (kind: EntryKind) => void): void {
  const [params, setParams] = useSearchParams()
  const asked = ENTRY_KINDS.find((one) => one === params.get(PARAMETER))

  // The address changes a moment before the page learns of it; what was opened then must not open again.
  const isOpened = useRef(false)

  useEffect(() => {
    if (!asked) isOpened.current = false
    if (!asked || !isReady || isOpened.current) return
    isOpened.current = true
    open(asked)
    setParams(
      (before) => {
        before.delete(PARAMETER)
        return before
      },
      { replace: true },
    )
  }, [asked, isReady, open, setParams])
}
