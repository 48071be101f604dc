import { Icon } from "./icon"

/** Sentences that hold, each with a tick. */
export function CheckedList({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="grid gap-2">
      {sentences.map((sentence) => (
        <li key={sentence} className="flex gap-3">
          <Icon name="check" className="mt-0.5 size-5 shrink-0 text-success" />
          {sentence}
        </li>
      ))}
    </ul>
  )
}
