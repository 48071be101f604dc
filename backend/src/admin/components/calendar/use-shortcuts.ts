import { useEffect, useRef } from "react"

/** What each key does, by its name: a letter, `ArrowLeft`, `ArrowRight` or `?`. */
export type Shortcuts = Record<string, () => void>

/** Where letters are typed, and where keys mean something already. */
const BUSY =
  "input, textarea, select, [contenteditable=true], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]"

/** Single keys that work on the whole page, but not while someone types or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts)
  useEffect(() => {
    current.current = shortcuts
  })

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(BUSY) || document.querySelector("[role=dialog], [role=alertdialog]")) return
      const act = current.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener("keydown", press)
    return () => window.removeEventListener("keydown", press)
  }, [])
}
