/** An average of stars in words and a star; nothing while there are no ratings. */
export function Rating({ average, count }: { average: number | null; count: number | null }) {
  if (!average || !count) {
    return null
  }
  return (
    <span className="inline-flex items-center gap-1 text-sm font-semibold">
      <span aria-hidden className="text-accent">
        ★
      </span>
      <span>
        <span className="sr-only">Rated </span>
        {average.toFixed(1)}
        <span className="sr-only"> out of 5,</span>
      </span>
      <span className="font-normal text-muted">
        ({count}
        <span className="sr-only"> reviews</span>)
      </span>
    </span>
  )
}
