/** A name with the colour the person has in calendars. */
export function StaffName({ name, color }: { name: string; color: string | null }) {
  return (
    <span className="inline-flex items-center gap-x-2">
      <span
        aria-hidden
        className="border-ui-border-base size-2.5 shrink-0 rounded-full border"
        style={{ backgroundColor: color ?? undefined }}
      />
      {name}
    </span>
  )
}
