import { Heading } from "@/ui/heading"
import type { IconName } from "@/ui/icon"
import { Icon } from "@/ui/icon"

const STEPS: { icon: IconName; title: string; text: string }[] = [
  {
    icon: "search",
    title: "Find the place",
    text: "Prices, people, opening hours and the rules for cancelling are all on the page before you decide.",
  },
  {
    icon: "clock",
    title: "Take a free time",
    text: "What you see is free this second. Pick it and it is held for ten minutes: nobody can take it from you.",
  },
  {
    icon: "check",
    title: "It is booked",
    text: "No account needed. The venue has it in its calendar at once, and you get it by e-mail.",
  },
]

export function HowItWorks() {
  return (
    <ol className="grid gap-4 md:grid-cols-3">
      {STEPS.map(({ icon, title, text }) => (
        <li key={title} className="rounded-2xl bg-sunken p-6">
          <Icon name={icon} className="size-7 text-accent" />
          <Heading level={3} className="mt-4 mb-1">
            {title}
          </Heading>
          <p className="text-muted">{text}</p>
        </li>
      ))}
    </ol>
  )
}
