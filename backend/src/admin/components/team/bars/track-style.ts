/** Where a stretch of minutes lies on a track that ends at `to`. */
export const placeOnTrack = ({ start, end }: { start: number; end: number }, to: number) => ({
  left: `${(start / to) * 100}%`,
  width: `${((Math.min(end, to) - start) / to) * 100}%`,
})

/** Lines at every third hour. */
export const hourLines = (to: number) => ({
  backgroundImage: "linear-gradient(to right, var(--border-base) 1px, transparent 1px)",
  backgroundSize: `${(180 / to) * 100}% 100%`,
})

/** The height of one row of bars, in pixels. */
export const ROW = 32
