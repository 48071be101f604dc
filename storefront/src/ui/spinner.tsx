/** A turning ring beside words that say what is going on; silent for screen readers. */
export function Spinner() {
  return (
    <span
      aria-hidden
      className="size-4 animate-spin rounded-full border-2 border-current border-e-transparent"
    />
  )
}
