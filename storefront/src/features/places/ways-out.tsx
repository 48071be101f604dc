import { useTranslations } from "#languages"
import { TextLink } from "@/ui/text-link"
import type { WayOut } from "./count-without"
import { saidCount } from "./list-words"
import type { PlaceList } from "./place-query"

type WaysOutProps = { list: PlaceList; title: string; ways: WayOut[] }

/** Links to lists that are not empty, with how much each has. */
export function WaysOut({ list, title, ways }: WaysOutProps) {
  const words = { venues: useTranslations("venues"), services: useTranslations("services") }
  if (ways.length === 0) {
    return null
  }
  return (
    <div className="mt-5">
      <p>{title}</p>
      <ul className="mt-1 grid gap-1">
        {ways.map(({ label, href, count }) => (
          <li key={href}>
            <TextLink href={href} prefetch={false} rel="nofollow">
              {label}
            </TextLink>{" "}
            <span>({saidCount(words, list, count)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
