/** Roles of tables and lists; the library gives them without the structure that they promise. */
const PROMISES =
  "[role=table], [role=list], [role=listitem], [role=row], [role=rowgroup], [role=columnheader], [role=rowheader]"

/**
 * Takes those roles off, now and whenever something is drawn anew: a screen reader then reads headings, and buttons that say
 * when, who, what and with whom, instead of announcing a table without cells.
 * @returns how to stop
 */
export function plainRoles(board: HTMLElement): () => void {
  const take = () => {
    for (const element of board.querySelectorAll(PROMISES)) element.removeAttribute("role")
  }
  take()
  const observer = new MutationObserver(take)
  observer.observe(board, { subtree: true, childList: true, attributes: true, attributeFilter: ["role"] })
  return () => observer.disconnect()
}
