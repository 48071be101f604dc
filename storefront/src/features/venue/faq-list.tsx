import type { Venue } from "@/lib/plaza/schemas/venue"
import { Icon } from "@/ui/icon"
import { RichText } from "@/ui/rich-text"

/** Questions that open on a click. */
export function FaqList({ faqs }: { faqs: Venue["faqs"] }) {
  return (
    <div className="divide-y divide-line border-y border-line">
      {faqs.map(({ question, answer }) => (
        <details key={question} className="group">
          <summary className="flex min-h-14 items-center justify-between gap-4 py-3 font-semibold">
            <bdi>{question}</bdi>
            <Icon name="down" className="size-5 shrink-0 transition-transform group-open:rotate-180" />
          </summary>
          <RichText value={answer} className="max-w-prose pb-5 text-muted" />
        </details>
      ))}
    </div>
  )
}
