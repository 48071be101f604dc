const PATHS = {
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20",
  list: "M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1",
  pin: "M12 21s7-6.1 7-11.5A7 7 0 0 0 5 9.5C5 14.9 12 21 12 21Zm0-8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3.5 2",
  calendar:
    "M5 6.5h14a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7.5a1 1 0 0 1 1-1Zm-1 4.5h16M8 4v4m8-4v4",
  bag: "M6 8h12l1 12H5L6 8Zm3 0V7a3 3 0 0 1 6 0v1",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.8-3.7 3.8-5.5 7.5-5.5s6.7 1.8 7.5 5.5",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 8c.6-3.3 3.2-5 6.5-5s5.9 1.7 6.5 5M16 4.8a3.5 3.5 0 0 1 0 6.4m2 3.8c2 .7 3.2 2.2 3.6 4.5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  warning: "M12 4l9 16H3L12 4Zm0 6v4.5m0 2.8v.2",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.5m0-9v.2",
  close: "M6 6l12 12M18 6L6 18",
  left: "M14.5 5.5L8 12l6.5 6.5",
  right: "M9.5 5.5L16 12l-6.5 6.5",
  down: "M5.5 9.5L12 16l6.5-6.5",
  minus: "M6 12h12",
  plus: "M12 6v12M6 12h12",
  trash: "M5 7h14M10 7V4.5h4V7m-7.5 0l1 13h9l1-13",
  card: "M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Zm-1 4.5h18M7 15h3",
  truck:
    "M3 7h11v9H3V7Zm11 3h4l3 3v3h-7v-6ZM7 18.5a1.8 1.8 0 1 0 0-3.5 1.8 1.8 0 0 0 0 3.5Zm10 0a1.8 1.8 0 1 0 0-3.5 1.8 1.8 0 0 0 0 3.5Z",
  phone:
    "M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2Z",
  mail: "M4 6h16v12H4V6Zm0 1l8 6 8-6",
  shield: "M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6l7-2.5Zm-3 8.5l2.2 2.2L15.5 10",
} as const

export type IconName = keyof typeof PATHS

/** What points along the line of reading points the other way from right to left. */
const MIRRORED: readonly IconName[] = ["left", "right", "truck"]

/** A line drawing that goes with words; hidden from screen readers. */
export function Icon({ name, className = "size-5" }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={MIRRORED.includes(name) ? `${className} rtl:-scale-x-100` : className}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
