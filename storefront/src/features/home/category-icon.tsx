const PATHS: Record<string, string> = {
  massage: "M4 17c3-1 5-1 8 0s5 1 8 0M5 13c2-3 5-3 7-1 1 1 3 1 4-.5M15 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  hair: "M7 4v16M7 6h9M7 9h7M7 12h9M7 15h7M7 18h9",
  nails: "M9 20v-8c0-5 1-8 3-8s3 3 3 8v8H9Zm0-6h6",
  spa: "M12 20c-5 0-8-3-8-7 3 0 5 1 6 3-1-4 0-8 2-11 2 3 3 7 2 11 1-2 3-3 6-3 0 4-3 7-8 7Z",
  fitness: "M3 12h2m14 0h2M5 8v8h3V8H5Zm11 0v8h3V8h-3Zm-8 4h8",
  dental:
    "M8 4c-3 0-4 2.5-3.5 5.5.5 2.5 1.5 3 2 6.5.3 2.5.7 4 1.7 4 1.3 0 1-5 3.8-5s2.5 5 3.8 5c1 0 1.4-1.5 1.7-4 .5-3.5 1.5-4 2-6.5C20 6.5 19 4 16 4c-2 0-2.5 1-4 1s-2-1-4-1Z",
  barber:
    "M6.5 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm0 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 7.5L20 19M8.5 16.5L20 5",
  yoga: "M12 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0 0v7m0-5c-3 1-4 4-7 5m7-5c3 1 4 4 7 5M5 20c2-4 4-6.5 7-6.5s5 2.5 7 6.5c-4 .8-10 .8-14 0Z",
}

const ANY = "M12 4l2.3 5.2 5.7.6-4.3 3.8 1.3 5.6-5-3-5 3 1.3-5.6L4 9.8l5.7-.6L12 4Z"

/** A drawing for a category, by the first word of its handle; a star for categories that came later. */
export function CategoryIcon({ handle }: { handle: string }) {
  const key = Object.keys(PATHS).find((name) => handle.startsWith(name))
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-8 text-accent"
    >
      <path d={(key && PATHS[key]) ?? ANY} />
    </svg>
  )
}
