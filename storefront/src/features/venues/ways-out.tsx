import { useTranslations } from "#languages"
import { TextLink } from "@/ui/text-link"
import type { WayOut } from "./count-without"

/** Links to lists that are not empty, with how many venues each has. */
export function WaysOut({ title, ways }: { title: string; ways: WayOut[] }) {
  const t = useTranslations("venues")
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
            <span>({t("countVenues", { count })})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
