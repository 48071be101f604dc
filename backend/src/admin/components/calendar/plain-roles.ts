/** Roles of tables and lists; the library gives them without the structure that they promise. */
const PROMISES = [
  "table",
  "list",
  "listitem",
  "row",
  "rowgroup",
  "columnheader",
  "rowheader",
  "cell",
  "gridcell",
]
  .map((role) => `[role=${role}]`)
  .join(", ")

/** What only cells of tables may say. */
const PLACES = [
  "aria-colindex",
  "aria-rowindex",
  "aria-colcount",
  "aria-rowcount",
  "aria-colspan",
  "aria-rowspan",
]

/**
 * Makes the board accessible: takes those roles off, now and whenever something is drawn anew: a screen reader then reads headings, and buttons that say
 * when, who, what and with whom, instead of announcing a table without cells.
 * @returns how to stop
 */
export function plainRoles(board: HTMLElement): () => void {
  const take = () => {
    for (const element of board.querySelectorAll(PROMISES)) {
      for (const name of ["role", ...PLACES]) element.removeAttribute(name)
    }
    // What scrolls can be scrolled by keys, also on a day without entries.
    board.querySelector(".ec-main")?.setAttribute("tabindex", "0")
  }
  take()
  const observer = new MutationObserver(take)
  observer.observe(board, { subtree: true, childList: true, attributes: true, attributeFilter: ["role"] })
  return () => observer.disconnect()
}
